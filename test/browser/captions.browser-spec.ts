import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@libs/platform/testing/eventually.js';
import type { Browser, Page } from 'playwright-core';
import { Caller } from '../stack/caller.js';
import { Cast, type Player } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, outOfScreen, type Person, picture, visit } from './browser.js';

const CREATE = 'mutation ($input: CreateClipInput!) { createClip(input: $input) { id } }';
/** Lines as they stand in the editor. */
const texts = (page: Page) => page.locator('[data-editor] textarea').evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value));
const saved = (page: Page) => eventually(async () => expect(await page.locator('[data-save-status]').getAttribute('data-save-status')).toBe('saved'), 15_000);
const kept = (page: Page) => page.evaluate<number>('Object.keys(localStorage).filter((key) => key.startsWith("citylore:captions:")).length');
const offline = (page: Page) => page.getByText('No connection. What you write is kept').waitFor();
const lineIsBack = async ({ context, page }: Person) => {
  await context.unroute('**/captions/en/now');
  await page.evaluate('dispatchEvent(new Event("online"))');
};
/** In an editor whose keys listen already. */
const opened = (page: Page) => page.locator('[data-editor]').waitFor();

describe('writing captions', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let ana: Person;
  let ben: Person;
  let anaPlayer: Player;
  let address: string;

  const stored = async () => (await cast.rows<{ cues: { text: string }[] }>("SELECT cues FROM caption_track WHERE language = 'en'")).flatMap(({ cues }) => cues.map(({ text }) => text));

  const storedIs = (...lines: string[]) => eventually(async () => expect(await stored()).toEqual(lines), 20_000);

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const city = await cast.city('kuvala');
    const { origin } = stack;
    anaPlayer = await cast.person('Ana Duarte', { city: [city, 'CONTRIBUTOR'] });
    const { createClip } = await new Caller(origin, anaPlayer.cookie).must<{ createClip: { id: string } }>(CREATE, { input: { cityId: city, themeSlug: 'accessibility', title: 'The bus that reads', language: 'en' } });
    address = `/clips/${createClip.id}/captions`;
    ana = await visit(browser, { origin, as: anaPlayer });
    ben = await visit(browser, { origin, as: await cast.person('Ben Achieng', { city: [city, 'FOCAL_POINT'] }) });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  it('by keyboard alone: lines are added, split, joined, taken back, and saved as they are typed', async () => {
    const { page } = ana;
    await page.goto(`/en${address}`);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByLabel('Language', { exact: true }).first().selectOption('en');
    await page.getByRole('button', { name: 'Begin writing' }).press('Enter');
    await opened(page);
    await page.keyboard.press('n');
    await page.keyboard.type('The bus that reads comes on Tuesday');
    for (let step = 0; step < 16; step += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Enter');
    expect(await texts(page)).toEqual(['The bus that reads', 'comes on Tuesday']);
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+m');
    expect(await texts(page)).toEqual(['The bus that reads comes on Tuesday']);
    await page.keyboard.press('Control+z');
    await page.getByLabel('Line 2 begins at').fill('0:04.5');
    await page.getByLabel('Line 2 begins at').press('Enter');
    await storedIs('The bus that reads', 'comes on Tuesday');
    await eventually(async () => expect(await kept(page)).toBe(0));
    expect(await page.getByLabel('Line 2 ends at').inputValue()).toMatch(/^0:0[56]\./);
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, 'captions-editor');
  }, 60_000);

  it('without a line nothing is lost, nor by closing the page', async () => {
    const { page, context } = ana;
    await context.route('**/captions/en/now', (route) => route.abort());
    await page.getByLabel('Words of line 1').fill('The bus that reads aloud');
    await offline(page);
    await page.reload();
    await page.getByText('What you wrote before in this browser is back.').waitFor();
    expect((await texts(page))[0]).toBe('The bus that reads aloud');
    await context.unroute('**/captions/en/now');
    await page.reload();
    await storedIs('The bus that reads aloud', 'comes on Tuesday');
  }, 60_000);

  it('two colleagues: different lines come together, the same one is decided, and nothing is lost', async () => {
    await ben.page.goto(`/en${address}/en`);
    await opened(ben.page);
    await ben.context.route('**/captions/en/now', (route) => route.abort());
    await ben.page.getByLabel('Words of line 2').fill('comes on Wednesday');
    await offline(ben.page);
    await ana.page.getByLabel('Words of line 1').fill('The bus reads aloud');
    await storedIs('The bus reads aloud', 'comes on Tuesday');
    await lineIsBack(ben);
    await storedIs('The bus reads aloud', 'comes on Wednesday');
    for (const { page } of [ana, ben]) await eventually(async () => expect(await texts(page)).toEqual(['The bus reads aloud', 'comes on Wednesday']), 20_000);

    await ben.context.route('**/captions/en/now', (route) => route.abort());
    await ben.page.getByLabel('Words of line 1').fill('The library bus');
    await offline(ben.page);
    await ana.page.getByLabel('Words of line 1').fill('A bus full of books');
    await storedIs('A bus full of books', 'comes on Wednesday');
    await lineIsBack(ben);
    await ben.page.getByRole('heading', { name: 'Ana Duarte saved these captions while you were writing' }).waitFor();
    expect(await accessibilityFindings(ben.page)).toEqual([]);
    await picture(ben.page, 'captions-conflict');
    await ben.page.getByRole('button', { name: 'Go on with this choice' }).press('Enter');
    await storedIs('The library bus', 'A bus full of books', 'comes on Wednesday');
  }, 90_000);

  it('without a script as the text of a file, which does not overwrite what it did not see', async () => {
    const plain = await visit(browser, { origin: stack.origin, as: anaPlayer, javaScript: false, width: 360 });
    const { page } = plain;
    const other = await plain.context.newPage();
    for (const one of [page, other]) await one.goto(`/en${address}/en`);
    const text = page.getByLabel('Captions as text');
    expect(await text.inputValue()).toContain('The library bus');
    await text.fill((await text.inputValue()).replace('Wednesday', 'Friday'));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    await other.getByLabel('Captions as text').fill('WEBVTT\n\n00:01.000 --> 00:02.000\nnothing else\n');
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await other.getByRole('alert').waitFor();
    expect(await other.getByLabel('Captions as text').inputValue()).toContain('nothing else');
    expect(await stored()).toContain('comes on Friday');
    await plain.context.close();
  }, 60_000);

  it('from right to left on a phone, with the keys of an Arabic keyboard', async () => {
    const reader = await visit(browser, { origin: stack.origin, as: anaPlayer, width: 360, locale: 'ar' });
    const { page } = reader;
    await page.goto(`/ar${address}/ar?beside=en`);
    await opened(page);
    expect(await page.evaluate<string>('document.documentElement.dir')).toBe('rtl');
    await page.getByRole('button', { name: /^ابدأ بأوقات/ }).press('Enter');
    await page.locator('[data-editor] textarea').first().fill('مكتبة على عجلات');
    // Alt with the key at the place of M, which writes another letter there.
    await page.locator('[data-editor] textarea').first().dispatchEvent('keydown', { key: 'ة', code: 'KeyM', altKey: true, bubbles: true, cancelable: true });
    expect(await texts(page)).toEqual(['مكتبة على عجلات', '']);
    await saved(page);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await outOfScreen(page)).toEqual([]);
    await picture(page, 'captions-editor-ar-360');
    for (const person of [ana, ben, reader]) expect(person.faults).toEqual([]);
    await reader.context.close();
  }, 60_000);
});
