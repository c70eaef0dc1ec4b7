import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '@libs/platform/testing/eventually.js';
import { Cast, type Player } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, outOfScreen, type Person, picture, visit } from './browser.js';

const TITLE = 'Thirty doors';
const OFFERS = ['Bread in an hour', 'Sing the harbour songs'] as const;
const HOST = 'mill@people.example';

describe('a festival, from its call to its programme', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let organising: Player;
  let moderator: Person;
  let slug: string;
  const year = new Date().getUTCFullYear() + 1;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const [city, other] = [await cast.city('kuvala'), await cast.city('braga')];
    organising = await cast.person('Ana Duarte', { city: [city, 'ORGANISER'] });
    moderator = await visit(browser, { origin: stack.origin, as: await cast.person('Mikko Virtanen', { network: 'MODERATOR', city: [other, 'CONTRIBUTOR'] }) });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  /** The link in the newest mail to a host. */
  const linkMailedTo = (email: string): Promise<string> =>
    eventually(async () => {
      const files = (await readdir(stack.mailDir)).filter((name) => name.endsWith('.eml')).toSorted();
      const mails = await Promise.all(files.map(async (name) => simpleParser(await readFile(join(stack.mailDir, name)))));
      const mail = mails.findLast(({ to }) => [to].flat().some((one) => one?.text.includes(email)));
      const link = /https?:\/\/\S+\/festivals\/hosting\/[\w-]+/.exec(mail?.text ?? '')?.[0];
      if (!link) throw new Error(`no mail to ${email} yet`);
      return link;
    });

  const saved = async (page: Page, section: string) => {
    await page.locator(`#task-${section}`).getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/fresh=saved/);
  };

  it('is begun on a phone without a script, and the desk publishes it', async () => {
    const { page, faults, context } = await visit(browser, { origin: stack.origin, as: organising, javaScript: false, width: 360 });
    await page.goto('/en/festivals/new?city=kuvala');
    await page.getByLabel('Title', { exact: true }).fill(TITLE);
    await page.getByLabel('First day').fill(`${year}-05-04`);
    await page.getByLabel('Last day').fill(`${year}-05-10`);
    await page.getByRole('button', { name: 'Begin the festival' }).click();
    await page.waitForURL(/fresh=begun/);
    slug = /festivals\/([\w-]+)\/edit/.exec(page.url())?.[1] ?? '';
    await page.locator('[name=description]').fill('Seven days in which everybody teaches.');
    await page.locator('[name=themes][value=celebration]').check();
    await saved(page, 'words');
    await page.goto(`/en/festivals/${slug}/edit?open=call`);
    await page.locator('[name=callText]').fill('Open your door for an hour.');
    await page.locator('[name=callOpenUntil]').fill(`${year}-04-01`);
    await saved(page, 'call');
    expect(await outOfScreen(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Waiting for review').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();

    const desk = moderator.page;
    await desk.goto('/en/desk?kind=FESTIVAL');
    await desk.getByRole('link', { name: TITLE }).click();
    await desk.getByRole('button', { name: 'Take it' }).click();
    await desk.getByText('Seven days').waitFor();
    expect(await accessibilityFindings(desk)).toEqual([]);
    await desk.getByLabel('Approve').check();
    await desk.getByRole('button', { name: 'Submit', exact: true }).click();
    await desk.waitForURL(/\/desk($|\?)/);
  }, 60_000);

  it('a host offers by the link of a mail, organisers accept by keys, the desk approves at once, and the programme has it', async () => {
    const host = await visit(browser, { origin: stack.origin, javaScript: false, width: 360 });
    await host.page.goto(`/en/festivals/${slug}/host`);
    await host.page.locator('[name=name]').fill('The old mill');
    await host.page.locator('[name=email]').fill(HOST);
    await host.page.getByRole('button', { name: 'Send me the link' }).click();
    const link = await linkMailedTo(HOST);
    for (const [at, title] of OFFERS.entries()) {
      await host.page.goto(`${link}/offers/new`);
      await host.page.locator('[name=title]').fill(title);
      await host.page.locator('[name=description]').fill('Come as you are.');
      await host.page.locator('[name=themes][value=celebration]').check();
      await host.page.locator('[name=startsDay]').fill(`${year}-05-05`);
      await host.page.locator('[name=startsTime]').fill(`${17 + at}:00`);
      await host.page.locator('[name=endsTime]').fill(`${18 + at}:00`);
      await host.page.locator('[name=placeName]').fill('The old mill');
      await host.page.locator('[name=spokenLanguages][value=en]').check();
      await host.page.getByRole('button', { name: 'Save and send to the organisers' }).click();
      await host.page.waitForURL(/fresh=sent/);
    }
    await host.context.close();

    const organiser = await visit(browser, { origin: stack.origin, as: organising });
    const { page } = organiser;
    await page.goto(`/en/festivals/${slug}/offers`);
    await page.getByText('Keyboard shortcuts').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    for (const key of ['j', 'o', 'x', 'j', 'x', 'a']) await page.keyboard.press(key);
    expect(await page.locator('[data-role=ticked]').textContent()).toBe('2 ticked');
    await picture(page, 'festival-offers');
    await page.keyboard.press('Enter');
    await page.getByText('2 offers are accepted').waitFor();
    await organiser.context.close();

    await moderator.page.goto(`/en/desk/festivals/${slug}?tick=all`);
    expect(await accessibilityFindings(moderator.page)).toEqual([]);
    await moderator.page.getByRole('button', { name: 'Approve what is ticked' }).click();
    await moderator.page.getByText('2 celebrations are approved').waitFor();
    const visitor = await visit(browser, { origin: stack.origin, javaScript: false, width: 360 });
    await visitor.page.goto(`/en/festivals/${slug}`);
    for (const title of OFFERS) await visitor.page.getByRole('link', { name: title }).first().waitFor();
    for (const person of [organiser, moderator, visitor]) expect(person.faults).toEqual([]);
    await visitor.context.close();
  }, 90_000);
});
