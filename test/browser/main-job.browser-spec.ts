import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { basename } from 'node:path';
import { eventually } from '@libs/platform/testing/eventually.js';
import { Cast } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, type Person, picture, visit } from './browser.js';
import { filmWithSound } from './films.js';

/** A slow line, bytes a second: so slow that the film is still on its way when the line breaks. */
const SLOW = 400_000;
/** A film is prepared on a machine that does other things too. */
const PREPARED_MS = 60_000;

const CAPTIONS = 'WEBVTT\n\n00:00:00.500 --> 00:00:03.000\nOn Saturdays the street belongs to learners.\n\n00:00:05.000 --> 00:00:09.000\nThe library comes by bus.\n';
/** Run in the page: the caption that is on the picture now. */
const CAPTION_SHOWN = '[...document.querySelector("video").textTracks].filter((track) => track.mode === "showing").flatMap((track) => [...(track.activeCues ?? [])]).map((cue) => cue.text).join()';
const TITLE = 'The Saturday street';

describe('the main job in a browser', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let film: string;
  let officer: Person;
  let moderator: Person;
  let visitor: Person;

  beforeAll(async () => {
    [stack, browser, film] = await Promise.all([startStack(), launchBrowser(), filmWithSound()]);
    cast = await Cast.open(stack.databaseUrl);
    const cork = await cast.city('cork');
    const { origin } = stack;
    officer = await visit(browser, { origin, as: await cast.person('Amina Odhiambo', { city: [cork, 'CONTRIBUTOR'] }) });
    moderator = await visit(browser, { origin, as: await cast.person('Mikko Virtanen', { network: 'MODERATOR' }) });
    visitor = await visit(browser, { origin, width: 390, height: 844 });
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  it('an officer begins a clip and sends its film over a line that breaks', async () => {
    const { page, context } = officer;
    await page.goto('/en/clips/new');
    await page.getByLabel('Title', { exact: true }).fill(TITLE);
    await page.getByLabel('Accessibility').check();
    await page.getByRole('button', { name: 'Begin the clip' }).click();
    await page.waitForURL(/\/clips\/[\w-]+\/edit/);

    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    const setLine = (bytesPerSecond: number) =>
      line.send('Network.emulateNetworkConditions', { offline: false, latency: 10, downloadThroughput: -1, uploadThroughput: bytesPerSecond });
    await setLine(SLOW);
    await page.getByLabel('Choose the film').setInputFiles(film);
    const send = page.getByRole('button', { name: 'Send this film' });
    await eventually(async () => expect(await focused(page)).toBe('Send this film'));
    await send.press('Enter');
    await page.getByText('The film is being sent').first().waitFor();
    await bytesOnTheirWay(page);
    await context.setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await eventually(async () => expect(await focused(page)).toBe('Pause'));
    const before = await percent(page);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(100);

    // The page is closed and opened again, as on another day; the same file goes on where it stopped.
    await context.setOffline(false);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('Part of a film has arrived').waitFor();
    await page.getByText(basename(film)).first().waitFor();
    await page.getByLabel('Choose the same file again').setInputFiles(film);
    await page.getByRole('button', { name: 'Send this film' }).click();
    await setLine(-1);
  }, 60_000);

  it('fills in the rest while the film is prepared, and sees it ready without reloading', async () => {
    const { page } = officer;
    await task(page, 'Title and summary');
    await page.getByRole('textbox', { name: 'Summary' }).fill('Once a week a street is closed to cars and open to learners of every age.');
    await page.getByRole('textbox', { name: 'Title' }).focus();
    await task(page, 'Spoken language');
    await page.locator('#task-speech').getByLabel('Language', { exact: true }).selectOption('en');
    await task(page, 'Captions');
    await page.getByLabel('Language of the captions').selectOption('en');
    await page.getByLabel('Caption file').setInputFiles({ name: 'street.vtt', mimeType: 'text/vtt', buffer: Buffer.from(CAPTIONS) });
    await page.getByRole('button', { name: 'Add the captions' }).click();
    await page.getByRole('link', { name: 'The file in English' }).waitFor();
    await task(page, 'Licence');
    await page.getByLabel('Creative Commons Attribution 4.0').check();
    await task(page, 'Consent of the people shown');
    await page.getByLabel('Only adults, and all of them have agreed').check();
    await page.getByLabel('How did they agree?').fill('Signed forms, collected on the day.');
    await page.getByRole('button', { name: 'I state this for my city' }).click();
    await page.getByText('Stated by').waitFor();
    await page.locator('video').waitFor({ timeout: PREPARED_MS });
    await page.getByText('Nothing is missing.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, 'submit-complete');
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Sent: it waits for a moderator').first().waitFor();
  }, 90_000);

  it('a moderator takes it, watches it and asks for changes; the answer reaches the officer by itself', async () => {
    const { page } = moderator;
    await page.goto('/en/desk');
    await page.getByRole('link', { name: TITLE }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, 'desk-queue');
    await page.getByRole('button', { name: 'Take the next one' }).click();
    await page.waitForURL(/\/desk\/[\w-]+$/);
    await officer.page.getByText('A moderator is looking at it').first().waitFor();
    await watch(page);
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, 'desk-item');

    // By keyboard: C asks for changes, N leads to the note.
    await page.locator('h1').click();
    await page.keyboard.press('c');
    await page.getByLabel('Main reason').selectOption('CAPTIONS_INACCURATE');
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await page.keyboard.type('The bus is a tram. Please correct the second caption.');
    await page.getByRole('button', { name: 'Submit and next' }).click();
    await page.getByText('Nothing is waiting. Well done.').waitFor();

    await officer.page.getByText('The moderators ask for changes').first().waitFor();
    await officer.page.getByText('Please correct the second caption.').first().waitFor();
    expect(officer.page.url()).toMatch(/\/edit/);
  }, 60_000);

  it('the officer amends it and sends it again, and the moderator approves', async () => {
    const { page } = officer;
    await task(page, 'Captions');
    await page.getByLabel('Language of the captions').selectOption('en');
    await page.getByText('Or paste the text').click();
    await page.getByLabel('Text of the captions').fill(CAPTIONS.replace('by bus', 'by tram'));
    await page.getByRole('button', { name: 'Add the captions' }).click();
    await page.locator('track[srclang=en]').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('Sent: it waits for a moderator').first().waitFor();

    // The empty queue fills by itself.
    await moderator.page.getByRole('link', { name: TITLE }).click();
    await moderator.page.getByRole('button', { name: 'Take it' }).click();
    await moderator.page.getByText('Changes asked for').first().waitFor();
    await moderator.page.getByText('by tram').first().waitFor();
    await moderator.page.getByRole('radio', { name: 'Approve' }).check();
    await moderator.page.getByRole('button', { name: 'Submit', exact: true }).click();
    await moderator.page.getByText('Nothing is waiting. Well done.').waitFor();
    await page.getByText('The clip is published').first().waitFor();
  }, 60_000);

  it('a visitor finds it in the module, plays it with captions, jumps by its words and opens the city', async () => {
    const { page } = visitor;
    await page.goto('/en/themes/accessibility');
    await page.getByRole('link', { name: TITLE }).click();
    await watch(page);
    await page.getByRole('link', { name: '0:05' }).first().click();
    await eventually(async () => expect(await seconds(page)).toBeGreaterThanOrEqual(5));
    await eventually(async () => expect(await page.evaluate(CAPTION_SHOWN)).toBe('The library comes by tram.'));
    await page.getByRole('link', { name: 'cork' }).first().click();
    await page.waitForURL(/\/cities\/cork/);
    await page.getByRole('link', { name: TITLE }).waitFor();
  }, 60_000);

  it('no page complained', () => {
    expect({ officer: officer.faults, moderator: moderator.faults, visitor: visitor.faults }).toEqual({ officer: [], moderator: [], visitor: [] });
  });
});

/** Opens a task of the list, if it is closed. */
async function task(page: Page, name: string): Promise<void> {
  const summary = page.locator('summary', { has: page.getByRole('heading', { name, exact: true }) });
  if ((await summary.locator('xpath=..').getAttribute('open')) === null) await summary.click();
}

/** The words of the button that has the focus. */
async function focused(page: Page): Promise<string | null> {
  return page.locator('button:focus').textContent();
}

async function percent(page: Page): Promise<number> {
  return Number(await page.getByRole('progressbar').first().getAttribute('aria-valuenow'));
}

/** Until the progress bar has left the beginning. */
async function bytesOnTheirWay(page: Page): Promise<void> {
  await eventually(async () => expect(await percent(page)).toBeGreaterThanOrEqual(10));
}

/** Plays the film until time passes. */
async function watch(page: Page): Promise<void> {
  await page.locator('video').waitFor();
  // The player changes to the stream when it is asked to play, which ends this first request.
  await page.evaluate('void document.querySelector("video").play().catch(() => undefined)');
  await eventually(async () => expect(await seconds(page)).toBeGreaterThan(0.3));
}

async function seconds(page: Page): Promise<number> {
  return Number(await page.evaluate('document.querySelector("video").currentTime'));
}
