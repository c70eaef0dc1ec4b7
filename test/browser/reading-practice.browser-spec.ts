import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WITHDRAW } from '@libs/practices/testing/documents.js';
import type { Browser } from 'playwright-core';
import { Caller } from '../stack/caller.js';
import { Cast, type Player } from '../stack/cast.js';
import { Practices } from '../stack/practices.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, picture, visit } from './browser.js';

const VIEWS = [
  ['en', 1280],
  ['fr', 360],
  ['ar', 360],
] as const;
const NOTE = 'Le moteur a tenu un hiver de plus.';

describe('reading a practice', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let author: Player;
  let practices: Practices;
  let id: string;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const city = await cast.city('ndemba');
    author = await cast.person('Awa Diatta', { city: [city, 'FOCAL_POINT'] });
    practices = new Practices(cast, stack.origin, author, await cast.person('Mikko Virtanen', { network: 'MODERATOR' }));
    id = await practices.publish('ndemba');
    await practices.revise(id, 'SETBACKS', { setbacks: { text: 'Le premier moteur a lâché en juillet.' } }, NOTE);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  it.each(VIEWS)(
    'its pages have no accessibility findings and fit the screen, in the dark too: %s at %i px',
    async (language, width) => {
      const { page, context } = await visit(browser, { origin: stack.origin, as: author, width, locale: language });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const findings: string[] = [];
      for (const path of ['', '?revision=1', '/revisions', '/differences?from=1&to=2', '/confirm']) {
        await page.goto(`/${language}/practices/${id}${path}`);
        findings.push(...(await accessibilityFindings(page)).map((finding) => `${path}: ${finding}`));
        await page.emulateMedia({ colorScheme: 'dark' });
        findings.push(...(await accessibilityFindings(page, ['color-contrast'])).map((finding) => `${path} in the dark: ${finding}`));
        await page.emulateMedia({ colorScheme: 'light' });
        const tooWide = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
        if (tooWide > 0) findings.push(`${path}: ${tooWide} px wider than the screen`);
        await picture(page, `practice-${language}-${width}-${path.replaceAll(/\W+/g, '-')}`);
      }
      await context.close();
      expect(findings).toEqual([]);
    },
    120_000,
  );

  it('reads whole without a script, in its own language and with every figure in words', async () => {
    const { page, context } = await visit(browser, { origin: stack.origin, javaScript: false });
    await page.goto(`/en/practices/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Le bus qui lit' }).waitFor();
    expect(await page.locator('h1 [lang="fr"]').count()).toBe(1);
    const drawn = page.getByRole('figure').filter({ hasText: 'Lecteurs inscrits' });
    expect(await drawn.getByRole('listitem').allInnerTexts()).toEqual([expect.stringMatching(/2021[^]*120/), expect.stringMatching(/2024[^]*2,310/)]);
    await drawn.getByText('Up by 2,190').waitFor();
    await page.getByRole('row', { name: /Lecteurs inscrits/ }).getByText('120 (2021)').waitFor();
    await page.getByText('Compared with before').first().waitFor();
    await page.getByText('XOF').first().waitFor();
    await page.getByText('Le premier moteur a lâché en juillet.').waitFor();
    await context.close();
  });

  it('keeps what was published before under its address, and shows what changed', async () => {
    const { page, context } = await visit(browser, { origin: stack.origin, javaScript: false });
    await page.goto(`/en/practices/${id}?revision=1`);
    await page.getByText('You are reading revision 1').waitFor();
    await page.getByText('Le premier moteur a lâché en juin.').waitFor();
    await page.getByRole('link', { name: 'What changed since' }).click();
    await page.getByRole('heading', { level: 1, name: 'From revision 1 to revision 2' }).waitFor();
    await page.getByText(NOTE).waitFor();
    expect(await page.locator('dd del').innerText()).toContain('juin');
    expect(await page.locator('dd ins').innerText()).toContain('juillet');
    const missing = await page.goto(`/en/practices/${id}?revision=3`);
    expect(missing?.status()).toBe(404);
    await page.getByRole('searchbox').fill('bus');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/\/en\/practices\?q=bus/);
    await context.close();
  });

  it('says what its city answered, by one click', async () => {
    const { page, context } = await visit(browser, { origin: stack.origin, as: author, javaScript: false });
    await page.goto(`/en/practices/${id}/confirm`);
    await page.getByRole('button', { name: 'Yes, it runs' }).click();
    await page.getByText('The page of the practice now says').waitFor();
    const visitor = await visit(browser, { origin: stack.origin, javaScript: false });
    await visitor.page.goto(`/en/practices/${id}`);
    await visitor.page.getByText('It runs as described').waitFor();
    await visitor.page.goto(`/en/practices/${id}/confirm`);
    expect(visitor.page.url()).toContain('/sign-in');
    await Promise.all([context.close(), visitor.context.close()]);
  });

  it('stands on the pages of its city, of its theme and at home, and its address tells when it was withdrawn', async () => {
    const { page, context } = await visit(browser, { origin: stack.origin, javaScript: false });
    for (const path of ['/en/cities/ndemba', '/en/themes/accessibility', '/en']) {
      await page.goto(path);
      await page.getByRole('link', { name: 'Le bus qui lit' }).waitFor();
    }
    await new Caller(stack.origin, author.cookie).must(WITHDRAW, { id, reason: 'Le bus est vendu.' });
    const gone = await page.goto(`/en/practices/${id}`);
    expect(gone?.status()).toBe(410);
    await page.getByRole('heading', { name: 'This practice was withdrawn' }).waitFor();
    expect(await page.getByText('Le bus').count()).toBe(0);
    await context.close();
  });
});
