import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import type { Browser } from 'playwright-core';
import { eventually } from '@libs/platform/testing/eventually.js';
import { Cast, type Player } from '../stack/cast.js';
import { dayAhead, Festivals } from '../stack/festivals.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, outOfScreen, picture, visit } from './browser.js';

const PUBLIC = [
  '', '/themes', '/themes/planning', '/clips', '/clips/figures', '/practices', '/practices?theme=planning&country=JP&q=market&sort=adopted', '/celebrations', '/celebrations?view=list', '/celebrations?view=map', '/festivals', '/cities', '/cities/galway', '/my-city/galway/alike', '/forum', '/forum/planning', '/about', '/help', '/accessibility', '/privacy', '/terms',
  '/sign-in', '/sign-in/link?token=none', '/sign-out', '/join?token=none', '/join-network', '/no-such-page',
];
interface Look {
  language: string;
  /** At which width every other page is looked at with every rule, and at which of them it begins: the markup is the same in every language, so each page has its turn in one direction. */
  whole?: { width: number; first: number };
  /** Width and size of letters, %: what hangs on them alone. French has the longest words. */
  layouts: [width: number, letters: number][];
}
const LOOKS: Look[] = [
  { language: 'en', whole: { width: 360, first: 0 }, layouts: [[1280, 100]] },
  { language: 'ar', whole: { width: 1280, first: 1 }, layouts: [[360, 100], [360, 200]] },
  { language: 'fr', layouts: [[320, 100], [360, 200]] },
];
/** Styles that a page brings along, squeezed: what a slow line waits for before it shows anything. */
const MOST_STYLES = 8_000;
/** Of one process on two cores that have other work. */
const PATIENCE_MS = 240_000;

describe('pages in a browser', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let city: string;
  let focalPoint: Player;
  /** Its name in addresses. */
  let festival: string;
  let places: { as?: Player; paths: string[] }[];

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    city = await cast.city('galway');
    focalPoint = await cast.person('Nora Quirke', { city: [city, 'FOCAL_POINT'] });
    const moderator = await cast.person('Mikko Virtanen', { network: 'MODERATOR' });
    const editor = await cast.person('Ilse Brandt', { network: 'EDITOR' });
    const admin = await cast.person('Tomas Ruiz', { network: 'ADMIN' });
    festival = await new Festivals(cast, stack.origin, focalPoint).publish('galway', 'Forty doors');
    places = [
      { paths: [...PUBLIC, ...['', '?day=all', '/print', '/host'].map((part) => `/festivals/${festival}${part}`), '/festivals/hosting/none'] },
      { as: focalPoint, paths: ['/my-city/galway', '/my-city/galway/profile', '/me', '/notifications', '/clips/new', '/network', '/forum/planning', '/forum/planning/new', '/cities/galway', '/me/discussions', '/me/watching'] },
      { as: moderator, paths: ['/desk', '/my-city'] },
      { as: editor, paths: ['/texts', '/texts/planning/fr', '/texts/planning/en/versions/1'] },
      { as: admin, paths: ['/network', `/network/members/${moderator.memberId}?email=mikko.virtanen@people.example`, '/network/cities/new'] },
    ];
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  /** The newest mail to somebody, and the first address of ours in it. */
  const linkMailedTo = (email: string) =>
    eventually(async () => {
      const files = (await readdir(stack.mailDir)).filter((name) => name.endsWith('.eml'));
      const mails = await Promise.all(files.map(async (name) => simpleParser(await readFile(join(stack.mailDir, name)))));
      const mail = mails.filter(({ to }) => [to].flat().some((one) => one?.text.includes(email))).at(-1);
      const link = mail?.text?.match(/https?:\/\/\S+(?:token=|\/hosting\/)[\w.-]+/)?.[0];
      if (!link) throw new Error(`no mail to ${email} yet`);
      return link;
    });

  it.each(LOOKS)(
    'in $language have no accessibility findings in the light and in the dark, fit the screen and are easily hit',
    async ({ language, whole, layouts }) => {
      const findings: string[] = [];
      for (const { as, paths } of places) {
        const { page, context } = await visit(browser, { origin: stack.origin, as, width: whole?.width, locale: language });
        // Colours that are still on their way from one scheme to the other would be measured half way.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        for (const [index, path] of paths.entries()) {
          const told = (what: string, found: string[]) => findings.push(...found.map((finding) => `${path} ${what}: ${finding}`));
          const width = (pixels: number) => page.setViewportSize({ width: pixels, height: 900 });
          if (whole) await width(whole.width);
          await page.goto(`/${language}${path}`);
          if (whole && index % 2 === whole.first) {
            told('in the light', await accessibilityFindings(page));
            await page.emulateMedia({ colorScheme: 'dark' });
            told('in the dark', await accessibilityFindings(page, ['color-contrast']));
            await page.emulateMedia({ colorScheme: 'light' });
          }
          if (whole) {
            told(`at ${whole.width} px`, await outOfScreen(page));
            await picture(page, `${language}-${whole.width}-${path.replaceAll(/\W+/g, '-')}`);
          }
          // What is folded away has to fit as well, once it is opened.
          await page.evaluate("for (const part of document.querySelectorAll('details:not([name])')) part.open = true");
          for (const [pixels, letters] of layouts) {
            await width(pixels);
            await page.evaluate(`document.documentElement.style.fontSize = '${letters}%'`);
            told(`at ${pixels} px, letters at ${letters} %`, await outOfScreen(page));
            if (letters === 100) told(`at ${pixels} px`, await accessibilityFindings(page, ['target-size']));
          }
        }
        await context.close();
      }
      expect(findings).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('signs in by a link that was really mailed, and only once', async () => {
    const { page, context } = await visit(browser, { origin: stack.origin });
    await page.goto('/en/sign-in?return=%2Fen%2Fme');
    await page.getByLabel('E-mail address').fill('nora.quirke@people.example');
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.getByText('Look into your mail').waitFor();
    const link = await linkMailedTo('nora.quirke@people.example');
    // What only follows links must not use it up.
    await page.request.get(link);
    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(/\/my-city\/galway/);
    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('The link has been used').waitFor();
    await context.close();
  }, 60_000);

  it('leads from an invitation by mail to working in the city, and tells who invited', async () => {
    const host = await visit(browser, { origin: stack.origin, as: focalPoint });
    await host.page.goto('/en/my-city/galway');
    await host.page.getByLabel('E-mail address').fill('tadhg@galway.example');
    await host.page.getByRole('button', { name: 'Send the invitation' }).click();
    await host.page.getByText('The invitation is on its way.').waitFor();
    const link = await linkMailedTo('tadhg@galway.example');

    const guest = await visit(browser, { origin: stack.origin, javaScript: false });
    await guest.page.goto(link);
    await guest.page.getByLabel('Your name').fill('Tadhg Conneely');
    await guest.page.getByRole('textbox', { name: 'Choose a password' }).fill('short');
    await guest.page.getByRole('button', { name: 'Accept the invitation' }).click();
    await guest.page.getByText('Use at least 12 characters.').first().waitFor();
    expect(await guest.page.getByLabel('Your name').inputValue()).toBe('Tadhg Conneely');
    await guest.page.getByRole('textbox', { name: 'Choose a password' }).fill('heron lantern quarry');
    await guest.page.getByRole('button', { name: 'Accept the invitation' }).click();
    await guest.page.waitForURL(/\/my-city\/galway/);
    await guest.page.goto(link);
    await guest.page.getByText('This invitation was accepted').waitFor();

    await eventually(async () => {
      await host.page.goto('/en/notifications');
      await host.page.getByRole('button', { name: 'Tadhg Conneely accepted your invitation' }).waitFor({ timeout: 1_000 });
    });
    await host.page.getByRole('button', { name: 'Tadhg Conneely accepted your invitation' }).click();
    await host.page.waitForURL(/\/my-city\/galway/);
    await host.page.getByText('Tadhg Conneely').first().waitFor();
    await host.page.goto('/en/notifications');
    await host.page.getByText('You have read everything').waitFor();
    await Promise.all([host.context.close(), guest.context.close()]);
  }, 60_000);

  it('keeps both texts when two editors save at once', async () => {
    const editor = await cast.person('Bo Lindqvist', { network: 'EDITOR' });
    const [first, second] = await Promise.all([0, 1].map(() => visit(browser, { origin: stack.origin, as: editor, javaScript: false })));
    if (!first || !second) throw new Error('two browsers are needed');
    for (const { page } of [first, second]) await page.goto('/en/texts/funding/en');
    const promise = 'Promise';
    await first.page.getByLabel(promise).first().fill('The words of the first editor.');
    await first.page.getByRole('button', { name: 'Save as a new version' }).click();
    await first.page.getByText('Saved as version 2.').waitFor();
    await second.page.getByLabel(promise).first().fill('The words of the second editor.');
    await second.page.getByRole('button', { name: 'Save as a new version' }).click();
    await second.page.getByText('The words of the first editor.').waitFor();
    expect(await second.page.getByLabel(promise).first().inputValue()).toBe('The words of the second editor.');
    await second.page.getByRole('button', { name: 'Save as a new version' }).click();
    await second.page.getByText('Saved as version 3.').waitFor();
    await Promise.all([first.context.close(), second.context.close()]);
  }, 60_000);

  it('lets a host write by the link in a mail, without a script, and loses nothing of what was typed', async () => {
    const { page, context } = await visit(browser, { origin: stack.origin, javaScript: false, width: 360 });
    await page.goto(`/en/festivals/${festival}`);
    await page.getByRole('link', { name: 'I want to host something' }).click();
    await page.getByLabel('Your name').fill('Friends of the mill');
    await page.getByLabel('Your e-mail address').fill('mill@galway.example');
    await page.getByRole('button', { name: 'Send me the link' }).click();
    await page.getByText('Look into your mail').waitFor();
    const answer = await page.goto(await linkMailedTo('mill@galway.example'));
    expect(answer?.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': expect.stringMatching(/same-origin$/) });
    await page.getByRole('link', { name: 'Write a new offer' }).click();
    await page.getByLabel('Title', { exact: true }).fill('Grind your own flour');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('There is a problem').waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Grind your own flour');
    await page.locator('[name=description]').fill('Bring a bag.');
    await page.locator('[name=themes][value=celebration]').check();
    await page.locator('[name=startsDay]').fill(dayAhead(40));
    await page.locator('[name=startsTime]').fill('11:00');
    await page.locator('[name=endsTime]').fill('12:00');
    await page.locator('[name=placeName]').fill('The old bakehouse');
    await page.locator('[name=spokenLanguages][value=en]').check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/fresh=saved/);
    // Something else is there at that time: it is told, and keeps nobody from sending.
    await page.getByText('At the same place there is something else at the same time:').waitFor();
    expect(await outOfScreen(page)).toEqual([]);
    const looked = await visit(browser, { origin: stack.origin, width: 360 });
    await looked.page.goto(page.url());
    expect(await accessibilityFindings(looked.page)).toEqual([]);
    await looked.context.close();
    const other = await context.newPage();
    await other.goto(page.url().replace(/\?.*/, ''));
    await other.getByLabel('Title', { exact: true }).fill('Flour');
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await other.waitForURL(/fresh=saved/);
    await page.getByLabel('Title', { exact: true }).fill('Grind flour by hand');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('It was changed meanwhile').waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Grind flour by hand');
    await page.getByRole('button', { name: 'Save mine in its place' }).click();
    await page.waitForURL(/fresh=saved/);
    await page.getByRole('button', { name: 'Send to the organisers', exact: true }).click();
    await page.getByText('It is with the organisers now.').waitFor();
    await page.getByText('With the organisers', { exact: true }).waitFor();
    await context.close();
  }, 60_000);

  it('bring no more styles along than a slow line bears', async () => {
    const weighed = new Map<string, number>();
    for (const { as, paths } of places) {
      for (const path of paths) {
        const answer = await fetch(`${stack.origin}/en${path}`, { headers: as ? { cookie: `citylore_session=${as.token}` } : {} });
        const sheets = [...(await answer.text()).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = '']) => address);
        const sizes = await Promise.all(sheets.map(async (sheet) => Number((await fetch(stack.origin + sheet, { headers: { 'accept-encoding': 'br' } })).headers.get('content-length'))));
        expect(sizes.length).toBeGreaterThan(0);
        expect(sizes.every((size) => size > 0)).toBe(true);
        weighed.set(path, sizes.reduce((sum, size) => sum + size, 0));
      }
    }
    expect([...weighed].filter(([, size]) => size > MOST_STYLES)).toEqual([]);
  }, 60_000);

  it('can be read without JavaScript', async () => {
    const { page, context, faults } = await visit(browser, { origin: stack.origin, javaScript: false });
    for (const path of PUBLIC.filter((one) => one !== '/no-such-page')) {
      await page.goto(`/en${path}`);
      expect([path, await page.locator('h1').count()]).toEqual([path, 1]);
    }
    await page.goto('/en/cities');
    await page.getByRole('link', { name: 'galway' }).first().click();
    await page.waitForURL(/\/cities\/galway/);
    expect(faults).toEqual([]);
    await context.close();
  }, 60_000);
});
