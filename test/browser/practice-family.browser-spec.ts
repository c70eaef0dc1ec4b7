import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '@libs/platform/testing/eventually.js';
import { CREATE, SAVE } from '@libs/practices/testing/documents.js';
import { filledSections, sectionInputs } from '@libs/practices/testing/filled-sections.js';
import { Caller } from '../stack/caller.js';
import { Cast } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, outOfScreen, type Person, picture, visit } from './browser.js';

const TITLE = 'Le bus qui lit';
const REMARK = 'Tell what you did when the engine failed.';
const AMENDED = 'The engine failed in June. Since then a second bus stands by.';

describe('a practice from one city to another in a browser', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let giver: Person;
  let taker: Person;
  /** Of the same city, with a script in their browser. */
  let colleague: Person;
  let moderator: Person;
  let practice: string;
  let adoption: string;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const { origin } = stack;
    const [cork, malmo] = [await cast.city('cork'), await cast.city('malmo')];
    const author = await cast.person('Amina Odhiambo', { city: [cork, 'FOCAL_POINT'] });
    giver = await visit(browser, { origin, as: author });
    // The whole way of the city that takes over goes without a script.
    taker = await visit(browser, { origin, as: await cast.person('Linnea Berg', { city: [malmo, 'CONTRIBUTOR'] }), javaScript: false });
    colleague = await visit(browser, { origin, as: await cast.person('Nils Holm', { city: [malmo, 'CONTRIBUTOR'] }) });
    moderator = await visit(browser, { origin, as: await cast.person('Mikko Virtanen', { network: 'MODERATOR' }) });
    const writes = new Caller(origin, author.cookie);
    const { createPractice } = await writes.must<{ createPractice: { id: string } }>(CREATE, { input: { citySlug: 'cork', themeSlug: 'accessibility', language: 'fr', title: TITLE } });
    practice = createPractice.id;
    for (const { section, content } of sectionInputs(filledSections())) {
      await writes.must(SAVE, { input: { practiceId: practice, edits: section === 'PROMISE' ? 1 : 0, content } });
    }
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  it('is sent for review and comes back with a remark beside a section', async () => {
    await giver.page.goto(`/en/practices/${practice}/edit`);
    await giver.page.getByRole('button', { name: 'Send for review' }).click();
    await giver.page.getByText('Waiting for review').first().waitFor();
    const { page } = moderator;
    await openItem(page);
    await page.locator('section', { has: page.getByRole('heading', { name: 'What went wrong', exact: true }) }).locator('summary', { hasText: 'Remark for the city' }).press('Enter');
    await page.getByLabel('Remark for the city on this section: What went wrong').fill(REMARK);
    await page.getByRole('radio', { name: 'Ask for changes' }).check();
    await page.getByLabel('Main reason').selectOption({ index: 1 });
    await page.getByLabel('Note to the city').fill('One section lacks its end.');
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByText('Nothing is waiting. Well done.').waitFor();
  }, 60_000);

  it('is amended, sent again, and published', async () => {
    const { page } = giver;
    await page.goto(`/en/my-city/cork`);
    await page.getByRole('link', { name: 'The moderators ask for changes' }).click();
    await page.getByText(REMARK).first().waitFor();
    await page.goto(`/en/practices/${practice}/edit/setbacks`);
    await page.getByText(REMARK).first().waitFor();
    await page.getByLabel('What went wrong, and what you did about it').fill(AMENDED);
    await page.getByRole('button', { name: 'Save and go on' }).click();
    // To leave at once would break the sending off.
    await page.waitForURL((url) => !url.pathname.endsWith('/edit/setbacks'));
    await page.goto(`/en/practices/${practice}/edit`);
    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.getByText('Waiting for review').first().waitFor();
    await openItem(moderator.page);
    await moderator.page.getByText(AMENDED).first().waitFor();
    await moderator.page.getByRole('radio', { name: 'Approve' }).check();
    await moderator.page.getByRole('button', { name: 'Submit', exact: true }).click();
    await moderator.page.getByText('Nothing is waiting. Well done.').waitFor();
  }, 60_000);

  it('another city takes it over, plans, and is told what the plan lacks', async () => {
    const { page } = taker;
    await page.goto(`/en/practices/${practice}`);
    await page.getByRole('link', { name: 'Take this over' }).first().click();
    await page.getByRole('button', { name: 'Consider taking it over' }).click();
    await page.getByText('It has begun.').waitFor();
    adoption = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await main(page, 'Write the plan').click();
    await page.getByLabel('What we keep').fill('The bus is free, and it comes every week.');
    await page.getByLabel('Cost a year').fill('many');
    await page.getByRole('button', { name: 'Save and begin to adapt' }).click();
    await page.getByText('There is a problem').waitFor();
    await page.getByLabel('Cost a year').fill('310 000,50');
    await page.getByRole('button', { name: 'Save and begin to adapt' }).click();
    await page.getByText('There is a problem').waitFor();
    expect(await page.getByLabel('What we keep').inputValue()).toBe('The bus is free, and it comes every week.');
    await page.getByLabel('What we change').fill('A boat, where no street leads.');
    await page.getByLabel('Why', { exact: true }).fill('Nine of our quarters are islands.');
    await page.getByLabel('Who does it').fill('Two librarians and a skipper.');
    await page.getByLabel('Begins on').fill('2026-03-01');
    await page.getByLabel('Currency').selectOption('SEK');
    await page.getByLabel('Year of the cost').fill('2026');
    await picture(page, 'adoption-plan');
    await page.getByRole('button', { name: 'Save and begin to adapt' }).click();
    await page.getByText('Your city is one step further.').waitFor();
    await page.getByText('SEK').first().waitFor();
  }, 60_000);

  it('a colleague’s plan is not overwritten: what differs is shown, and decided', async () => {
    const { page } = colleague;
    await page.goto(`/en/adoptions/${adoption}/plan`);
    expect(await accessibilityFindings(page)).toEqual([]);
    await taker.page.goto(`/en/adoptions/${adoption}/plan`);
    await taker.page.getByLabel('Who does it').fill('Three librarians and a skipper.');
    await taker.page.getByRole('button', { name: 'Save', exact: true }).click();
    await taker.page.getByText('Saved.').waitFor();
    await page.getByLabel('Who does it').fill('Two librarians, a skipper and a cook.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('A colleague saved this while you were writing').waitFor();
    expect(await page.locator('del').allTextContents()).not.toEqual([]);
    expect(await page.getByLabel('Who does it').inputValue()).toBe('Two librarians, a skipper and a cook.');
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, 'adoption-conflict');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByText('Saved.').waitFor();
    await page.getByText('Two librarians, a skipper and a cook.').waitFor();
  }, 60_000);

  it('the first city offers help, and the other runs it and writes its diary', async () => {
    await giver.page.goto('/en/notifications');
    await giver.page.getByRole('button', { name: /thinks of taking over/ }).click();
    await giver.page.waitForURL(new RegExp(`/adoptions/${adoption}`));
    await giver.page.getByLabel('What you offer').fill('Our drawings of the shelves.');
    await giver.page.getByRole('button', { name: 'Send the offer' }).click();
    await giver.page.getByText('Your offer was sent.').waitFor();

    const { page } = taker;
    await page.goto(`/en/adoptions/${adoption}`);
    await page.getByText('Our drawings of the shelves.').waitFor();
    await main(page, 'It runs now').click();
    await page.getByText('Your city is one step further.').waitFor();
    await page.getByRole('link', { name: 'Write in the diary' }).first().click();
    await page.getByLabel('Day').fill('2999-01-01');
    await page.getByLabel('What happened').fill('The boat came on a Tuesday.');
    await page.getByRole('button', { name: 'Add to the diary' }).click();
    await page.getByText('There is a problem').waitFor();
    await page.getByLabel('Day').fill('2026-04-07');
    await page.getByRole('button', { name: 'Add to the diary' }).click();
    await page.getByText('The boat came on a Tuesday.').waitFor();
  }, 60_000);

  it('reports in the same units, and the first city confirms', async () => {
    const { page } = taker;
    await main(page, 'Write the report').click();
    await page.getByLabel('Value (optional)').first().fill('640');
    await page.getByLabel('Year (optional)').first().fill('2026');
    await page.getByLabel('What was changed in the end').fill('A boat, and an hour more.');
    await page.getByLabel('What went wrong').fill('Ice, from January to March.');
    await page.getByLabel('What we would tell the next city').fill('Ask the skippers first.');
    await colleague.page.goto(`/en/adoptions/${adoption}/report`);
    expect(await accessibilityFindings(colleague.page)).toEqual([]);
    await page.getByRole('button', { name: 'Save and give the report' }).click();
    await page.getByText('Your city is one step further.').waitFor();

    await giver.page.goto('/en/my-city/cork');
    await giver.page.getByRole('link', { name: 'A city reports on your practice: confirm it or comment' }).click();
    await main(giver.page, 'Answer the report').click();
    await giver.page.getByLabel('We confirm it').check();
    await giver.page.getByLabel('What you say').fill('That is our bus, on water.');
    await giver.page.getByRole('button', { name: 'Send the answer' }).click();
    await giver.page.getByText('Your answer stands beneath the report.').waitFor();
  }, 60_000);

  it.each([
    ['en', 1280],
    ['en', 360],
    ['ar', 1280],
    ['ar', 360],
  ])('everybody sees what became of it, and the tree shows it (%s, %i px)', async (language, width) => {
    const { page, context, faults } = await visit(browser, { origin: stack.origin, width, locale: language });
    await page.goto(`/${language}/adoptions/${adoption}`);
    await page.getByText('That is our bus, on water.').waitFor();
    await page.getByRole('cell', { name: /640/ }).first().waitFor();
    expect(await page.getByText('Our drawings of the shelves.').count()).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await outOfScreen(page)).toEqual([]);
    await picture(page, `adoption-${language}-${width}`);
    await page.goto(`/${language}/practices/${practice}/family`);
    await page.locator('main li').getByRole('link', { name: 'malmo' }).first().waitFor();
    await page.locator('[data-tree]').getByText('malmo').waitFor();
    await page.getByRole('cell', { name: /640/ }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await outOfScreen(page)).toEqual([]);
    await picture(page, `family-${language}-${width}`);
    expect(faults).toEqual([]);
    await context.close();
  }, 60_000);

  it('the tree comes closer by keys and buttons, and its region is reached without a mouse', async () => {
    const { page, context } = await visit(browser, { origin: stack.origin });
    await page.goto(`/en/practices/${practice}/family`);
    const width = () => page.evaluate<number>("document.querySelector('[data-tree]').getBoundingClientRect().width");
    const before = await width();
    await page.getByRole('button', { name: 'Closer' }).press('Enter');
    await eventually(async () => expect(await width()).toBeCloseTo(before * 1.25, 0));
    await page.locator('[data-role=view]').focus();
    await page.keyboard.press('-');
    await eventually(async () => expect(await width()).toBeCloseTo(before, 0));
    await page.getByText('Size: 100 %').waitFor();
    await context.close();
  }, 30_000);

  it('its own version begins as a draft that names its parent', async () => {
    const { page } = taker;
    await page.goto(`/en/adoptions/${adoption}`);
    await main(page, 'Publish our version').click();
    await page.waitForURL(/\/practices\/[\w-]+\/edit/);
    expect(page.url()).not.toContain(practice);
    await page.goto('/en/my-city/malmo');
    await page.getByRole('link', { name: TITLE }).first().waitFor();
  }, 30_000);

  it('no page complained', () => {
    expect({ giver: giver.faults, colleague: colleague.faults, moderator: moderator.faults }).toEqual({ giver: [], colleague: [], moderator: [] });
  });
});

/** The one thing to do now. */
function main(page: Page, name: string) {
  return page.locator('section[aria-labelledby="next"]').getByText(name, { exact: true });
}

/** From the queue to the practice, taken. */
async function openItem(page: Page): Promise<void> {
  await page.goto('/en/desk');
  await page.getByRole('link', { name: TITLE }).first().click();
  await page.getByRole('button', { name: 'Take it' }).click();
  await page.getByRole('radio', { name: 'Approve' }).waitFor();
}
