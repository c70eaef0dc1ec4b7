import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Cast } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, outOfScreen, type Person, picture, visit } from './browser.js';

const TITLE = 'Lanterns at the weighing shed';

describe('announcing a celebration', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let organiser: Person;
  let moderator: Person;
  let id: string;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const [city, other] = [await cast.city('kuvala'), await cast.city('braga')];
    const { origin } = stack;
    organiser = await visit(browser, { origin, as: await cast.person('Ana Duarte', { city: [city, 'ORGANISER'] }), javaScript: false, width: 360 });
    moderator = await visit(browser, { origin, as: await cast.person('Mikko Virtanen', { network: 'MODERATOR', city: [other, 'CONTRIBUTOR'] }) });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  it('an organiser says all of it on a phone without a script, and sends it', async () => {
    const { page } = organiser;
    const year = new Date().getUTCFullYear() + 1;
    await page.goto('/en/celebrations/new?city=kuvala');
    await page.getByLabel('Title', { exact: true }).fill(TITLE);
    await page.getByLabel('Day', { exact: true }).fill(`${year}-05-06`);
    await page.locator('[name=startsTime]').fill('18:00');
    await page.locator('[name=endsTime]').fill('21:00');
    await page.getByRole('button', { name: 'Begin the announcement' }).click();
    await page.waitForURL(/\/celebrations\/[\w-]+\/edit/);
    id = /celebrations\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
    await page.goto(`/en/celebrations/${id}/edit?open=words`);
    await page.locator('[name=description]').fill('A thousand lanterns, and songs that everybody knows.');
    await page.locator('[name=themes][value=celebration]').check();
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.waitForURL(/fresh=saved/);
    await page.goto(`/en/celebrations/${id}/edit?open=place`);
    await page.locator('[name=placeName]').fill('Weighing shed');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.waitForURL(/fresh=saved/);
    if ((await page.getByRole('link', { name: 'Languages spoken there' }).count()) > 0) {
      await page.goto(`/en/celebrations/${id}/edit?open=access`);
      await page.locator('[name=spokenLanguages][value=en]').check();
      await page.getByRole('button', { name: 'Save' }).first().click();
      await page.waitForURL(/fresh=saved/);
    }
    await page.goto(`/en/celebrations/${id}/edit/when`);
    await page.getByLabel('How often').selectOption('WEEKLY');
    await page.getByLabel('A number of times').check();
    await page.locator('[name=count]').fill('4');
    await page.getByRole('button', { name: 'Save how it repeats' }).click();
    await page.waitForURL(/fresh=saved/);
    expect(await page.locator('li[id^="date-"]').count()).toBe(4);
    expect(await outOfScreen(page)).toEqual([]);
    await picture(page, 'announce-when');
    await page.goto(`/en/celebrations/${id}/edit`);
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Waiting for review').first().waitFor();
  }, 60_000);

  it('a moderator of another city publishes it, and a visitor sees it', async () => {
    const { page } = moderator;
    await page.goto('/en/desk?kind=CELEBRATION');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByText('A thousand lanterns').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByLabel('Approve').check();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.waitForURL(/\/desk($|\?)/);
    const visitor = await visit(browser, { origin: stack.origin, javaScript: false });
    await visitor.page.goto(`/en/celebrations/${id}`);
    await visitor.page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    expect(await visitor.page.locator('main').textContent()).toContain('Weighing shed');
    for (const person of [organiser, moderator, visitor]) expect(person.faults).toEqual([]);
    await visitor.context.close();
  }, 60_000);
});
