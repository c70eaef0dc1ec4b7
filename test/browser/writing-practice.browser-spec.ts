import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@libs/platform/testing/eventually.js';
import { filledSections } from '@libs/practices/testing/filled-sections.js';
import type { Browser, Page } from 'playwright-core';
import { Caller } from '../stack/caller.js';
import { Cast, type Player } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, type Person, picture, visit } from './browser.js';

const SAVE = 'mutation ($input: SavePracticeSectionInput!) { savePracticeSection(input: $input) { __typename } }';
const TITLE = 'Lessons at the weighing shed';

/** What stands in the fields of that name, from the first to the last. */
const values = (page: Page, label: string) => page.getByLabel(label).evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value));
const saved = (page: Page) => eventually(async () => expect(await page.locator('[data-save-status]').textContent()).toMatch(/^Saved at/), 15_000);

describe('writing a practice', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let ana: Person;
  let ben: Person;
  let moderator: Person;
  let anaPlayer: Player;
  let id: string;
  let base: string;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const city = await cast.city('kuvala');
    const { origin } = stack;
    anaPlayer = await cast.person('Ana Duarte', { city: [city, 'CONTRIBUTOR'] });
    ana = await visit(browser, { origin, as: anaPlayer });
    ben = await visit(browser, { origin, as: await cast.person('Ben Achieng', { city: [city, 'FOCAL_POINT'] }) });
    moderator = await visit(browser, { origin, as: await cast.person('Mikko Virtanen', { network: 'MODERATOR' }) });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  /** Where the sections are. */
  const open = (person: Person, section: string) => person.page.goto(`${base}/${section}`);

  it('begins with a title, and a section is saved as it is typed', async () => {
    const { page } = ana;
    await page.goto('/en/practices/new');
    await page.getByLabel('Title', { exact: true }).fill(TITLE);
    await page.getByLabel('Accessibility').check();
    await page.getByRole('button', { name: 'Begin the practice' }).click();
    await page.waitForURL(/\/practices\/[\w-]+\/edit/);
    id = /practices\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
    base = `/en/practices/${id}/edit`;
    expect(await accessibilityFindings(page)).toEqual([]);
    await open(ana, 'steps');
    await page.getByLabel('Name of the step').fill('Ask the street');
    await page.getByLabel('What was done').fill('Two people went from door to door.');
    await saved(page);
    await page.getByRole('button', { name: 'Add a step' }).press('Enter');
    await page.keyboard.type('Find the teachers');
    await page.getByLabel('What was done').nth(1).fill('Nine of them live here.');
    await saved(page);
    await page.getByRole('button', { name: /^Move up.*Step 2/ }).press('Enter');
    await saved(page);
    await eventually(async () => expect(await page.evaluate<number>('Object.keys(localStorage).filter((key) => key.startsWith("citylore:practice:")).length')).toBe(0));
    await page.reload();
    expect(await values(page, 'Name of the step')).toEqual(['Find the teachers', 'Ask the street']);
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, 'practice-steps');
  }, 90_000);

  it('what is written without a line survives a reload and is sent later', async () => {
    const { page, context } = ana;
    await context.setOffline(true);
    await page.getByLabel('Name of the step').first().fill('Find nine teachers');
    await eventually(async () => expect(await page.locator('[data-save-status]').textContent()).toContain('No connection'));
    // The server is away while the page is loaded again from another device's line.
    await context.route('**/edit/steps/now', (route) => route.abort());
    await context.setOffline(false);
    await page.reload();
    await eventually(async () => expect((await values(page, 'Name of the step'))[0]).toBe('Find nine teachers'));
    await context.unroute('**/edit/steps/now');
    await page.reload();
    await saved(page);
    expect((await values(page, 'Name of the step'))[0]).toBe('Find nine teachers');
  }, 60_000);

  it('two colleagues in one section: the later one sees both texts and decides, and nothing is lost', async () => {
    await open(ana, 'setbacks');
    await open(ben, 'setbacks');
    const text = /What went wrong, and/;
    await ana.page.getByLabel(text).fill('In the rain nobody stayed.');
    await saved(ana.page);
    // Told before he writes.
    await eventually(async () => expect(await ben.page.locator('[data-colleague-said]').textContent()).toContain('Ana Duarte is editing this section'), 30_000);
    await ben.page.getByLabel(text).fill('In the rain everybody left early.');
    await eventually(async () => expect(await ben.page.locator('[data-save-status]').textContent()).toContain('Ana Duarte saved this section'), 30_000);
    expect(await cast.rows('SELECT 1 FROM practice_section WHERE content ->> $1 = $2', ['text', 'In the rain nobody stayed.'])).toHaveLength(1);
    await ben.page.getByRole('button', { name: 'Compare and decide' }).press('Enter');
    await ben.page.getByText('Ana Duarte saved this section while you were writing').waitFor();
    expect(await ben.page.locator('del').first().textContent()).toContain('Removed:');
    expect(await ben.page.locator('ins').first().textContent()).toContain('Added:');
    expect(await accessibilityFindings(ben.page)).toEqual([]);
    await picture(ben.page, 'practice-conflict');
    await ben.page.getByRole('button', { name: 'Edit on from both' }).press('Enter');
    await ben.page.getByText('They are not saved yet.').first().waitFor();
    expect(await ben.page.getByLabel(text).inputValue()).toBe('In the rain everybody left early.\n\nIn the rain nobody stayed.');
    await ben.page.getByLabel(text).fill('In the rain people left early; now there is a roof.');
    await saved(ben.page);
    await eventually(async () => expect(await cast.rows('SELECT 1 FROM practice_section WHERE content ->> $1 = $2', ['text', 'In the rain people left early; now there is a roof.'])).toHaveLength(1));
  }, 90_000);

  it('without a script, too: rows are added, and a conflict is decided', async () => {
    const plain = await visit(browser, { origin: stack.origin, as: anaPlayer, javaScript: false, width: 360 });
    const { page } = plain;
    await page.goto(`${base}/conditions`);
    await page.getByLabel('Condition 1').fill('A roof');
    await page.getByRole('button', { name: 'Add a condition' }).click();
    await page.getByLabel('Condition 2').fill('Somebody who has the key');
    // Meanwhile a colleague writes in the same section.
    await new Caller(stack.origin, anaPlayer.cookie).must(SAVE, { input: { practiceId: id, edits: 1, content: { conditions: { items: ['A roof', 'A bench'] } } } });
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
    await page.getByText('saved this section while you were writing').waitFor();
    await picture(page, 'practice-conflict-plain');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.waitForURL(/saved=yes/);
    expect(await values(page, 'Condition 2')).toEqual(['Somebody who has the key']);
    await plain.context.close();
  }, 60_000);

  it('sending it with something missing leads to what is missing', async () => {
    const caller = new Caller(stack.origin, anaPlayer.cookie);
    const { steps: _steps, setbacks: _setbacks, conditions: _conditions, goals: _goals, ...rest } = filledSections();
    for (const [key, content] of Object.entries(rest)) {
      const filled = key === 'promise' ? { title: TITLE, promise: 'Who waits for the scales learns to count.' } : content;
      await caller.must(SAVE, { input: { practiceId: id, edits: key === 'promise' ? 1 : 0, content: { [key]: filled } } });
    }
    const { page } = ana;
    await page.goto(base);
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.locator('#send [role="alert"]').waitFor();
    await picture(page, 'practice-missing');
    await page.locator('#send').getByRole('link', { name: 'Global goals' }).click();
    await page.waitForURL(/\/edit\/goals/);
    await page.getByLabel('4. Good education for everybody').check();
    await saved(page);
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.waitForURL(/\/edit\/related/);
    await page.goto(base);
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Waiting for review').first().waitFor();
  }, 90_000);

  it('a moderator reads the whole of it and sends it back with a remark beside a section', async () => {
    const { page } = moderator;
    await page.goto('/en/desk?kind=PRACTICE');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByText('Find nine teachers').first().waitFor();
    await page.locator('section', { has: page.getByRole('heading', { name: 'Steps', exact: true }) }).locator('summary', { hasText: 'Remark for the city' }).press('Enter');
    await page.getByLabel('Remark for the city on this section: Steps').fill('How did you find the teachers?');
    await page.getByLabel('Ask for changes').check();
    await page.getByLabel('Main reason').selectOption('OTHER');
    await page.getByLabel('Note to the city').fill('Nearly there: see the steps.');
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, 'practice-desk');
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.waitForURL(/\/desk($|\?)/);
  }, 60_000);

  it('the author sees it live, in the inbox and beside the section, and sends it again', async () => {
    const { page } = ana;
    // The page with the list of sections has stood open.
    await eventually(async () => expect(await page.locator('main').textContent()).toContain('How did you find the teachers?'), 20_000);
    await picture(page, 'practice-remarks');
    await page.goto('/en/notifications');
    await page.getByText(TITLE).first().waitFor();
    await open(ana, 'steps');
    await page.getByText('How did you find the teachers?').waitFor();
    await page.getByLabel('What was done').first().fill('The chairman of the market knew nine.');
    await saved(page);
    await page.goto(base);
    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.getByText('Waiting for review').first().waitFor();
    await moderator.page.goto('/en/desk?kind=PRACTICE');
    await moderator.page.getByRole('link', { name: TITLE }).click();
    await moderator.page.getByRole('button', { name: 'Take it' }).click();
    await moderator.page.getByLabel('Approve').check();
    await moderator.page.getByRole('button', { name: 'Submit', exact: true }).click();
    await moderator.page.waitForURL(/\/desk($|\?)/);
    await eventually(async () => expect(await page.locator('main').textContent()).toContain('Published'), 20_000);
  }, 90_000);

  it('the next text stands beside the published one at the desk', async () => {
    const { page } = ana;
    await page.goto(base);
    await page.getByRole('button', { name: 'Begin a new text' }).click();
    await page.waitForURL(/fresh=begun/);
    await open(ana, 'setbacks');
    await page.getByLabel(/What went wrong, and/).fill('In the rain people left early; now there is a roof. The roof came in the second year.');
    await saved(page);
    await page.goto(base);
    await page.getByLabel(/What changed since/).fill('There is a roof.');
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Waiting for review').first().waitFor();
    await moderator.page.goto('/en/desk?kind=PRACTICE');
    await moderator.page.getByRole('link', { name: TITLE }).click();
    await moderator.page.locator('ins').first().waitFor();
    expect(await moderator.page.locator('ins').first().textContent()).toContain('The roof came in the second year.');
    await picture(moderator.page, 'practice-desk-differences');
    expect(await accessibilityFindings(moderator.page)).toEqual([]);
  }, 60_000);

  it('reads from right to left without findings, on a phone too', async () => {
    const reader = await visit(browser, { origin: stack.origin, as: anaPlayer, width: 360, locale: 'ar' });
    for (const [path, name] of [[`/ar/practices/new`, 'new'], [`/ar/practices/${id}/edit`, 'edit'], [`/ar/my-city/kuvala`, 'my-city']] as const) {
      await reader.page.goto(path);
      expect(await accessibilityFindings(reader.page)).toEqual([]);
      expect(await reader.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await picture(reader.page, `practice-${name}-ar-360`);
    }
    for (const person of [ana, ben, moderator, reader]) expect(person.faults).toEqual([]);
    await reader.context.close();
  }, 60_000);
});
