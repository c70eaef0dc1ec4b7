import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFilm } from '@libs/media/testing/make-film.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import type { Browser, Page } from 'playwright-core';
import { Cast, type Player } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, outOfScreen, picture, visit } from './browser.js';

const FILMS = resolve(process.env.TEST_BUILD ?? 'dist', 'apps/worker/src/films.js');

describe('a module’s film, and where a city stands', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let focal: Player;
  let contributor: Player;
  let folder: string;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const city = await cast.city('galway');
    focal = await cast.person('Nora Quirke', { city: [city, 'FOCAL_POINT'] });
    contributor = await cast.person('Cormac Daly', { city: [city, 'CONTRIBUTOR'] });
    folder = await mkdtemp(join(tmpdir(), 'module-films-'));
    await cp('content/films', folder, { recursive: true, filter: (path) => !path.includes('masters') });
    await mkdir(join(folder, 'masters'));
    await cp(await makeFilm(folder, { name: 'film.mp4', seconds: 1 }), join(folder, 'masters', 'planning.mp4'));
    await promisify(execFile)(process.execPath, [FILMS, folder], { env: { ...stack.environment, NODE_OPTIONS: '' } });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);

  /** What is wrong with the page as it stands. */
  const findings = async (page: Page, name: string) => {
    await picture(page, `self-check-${name}`);
    return [...(await accessibilityFindings(page)), ...(await outOfScreen(page))].map((finding) => `${name}: ${finding}`);
  };

  it('shows the film with its words in a language chosen on the page, without a script', async () => {
    await eventually(async () => expect(await cast.rows(`SELECT 1 FROM film WHERE state = 'READY'`)).toHaveLength(1), 60_000);
    const { page, context } = await visit(browser, { origin: stack.origin, javaScript: false, width: 360 });
    await page.goto('/en/themes/planning');
    // The film is the module: all of its picture is seen before anybody scrolls.
    for (const [width, height] of [[1280, 800], [360, 740]] as const) {
      await page.setViewportSize({ width, height });
      const box = (await page.locator('#film video').boundingBox()) ?? { y: NaN, height: NaN };
      expect(box.y + box.height).toBeLessThan(height);
    }
    // What is folded opens where an address leads into it.
    await page.goto('/en/themes/planning#one-page-plan');
    await page.locator('#one-page-plan').waitFor({ state: 'visible' });
    const languages = page.getByRole('navigation', { name: 'Read this module in' });
    await languages.locator('summary').click();
    await languages.getByRole('link', { name: 'Español' }).click();
    await page.getByRole('heading', { level: 1 }).locator('[lang="es"]').waitFor();
    const film = page.locator('#film');
    expect(await film.locator('track').count()).toBe(6);
    expect(await film.locator('track[default]').getAttribute('srclang')).toBe('es');
    expect(await film.locator('video').getAttribute('poster')).toMatch(/^\/media\/films\//);
    expect(await film.locator('ol[lang="es"] li').count()).toBeGreaterThan(20);
    await page.goto('/en/themes');
    expect(await page.locator('main img[src*="poster"]').count()).toBe(1);
    await context.close();

    const scripted = await visit(browser, { origin: stack.origin, width: 360 });
    await scripted.page.goto('/en/themes/planning?in=es');
    expect(await findings(scripted.page, 'module')).toEqual([]);
    await scripted.context.close();
  }, 120_000);

  it('is answered by keyboard alone, in Arabic, and kept in this browser', async () => {
    const { page, context, faults } = await visit(browser, { origin: stack.origin, locale: 'ar', width: 360 });
    await page.goto('/ar/themes/planning');
    await page.locator('#stand a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/stands');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const wrong = await findings(page, 'questions');
    const groups = page.locator('fieldset');
    const count = await groups.count();
    // Space takes the first answer; arrows go on to the next ones.
    await groups.first().getByRole('radio').first().focus();
    for (let index = 0; index < count; index++) {
      await page.keyboard.press('Space');
      for (let step = 0; step < index % 4; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
    }
    expect(await page.locator('output').innerText()).toContain(String(count));
    expect(await page.evaluate('document.activeElement.type')).toBe('submit');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/stands/result?**');
    expect(new URL(page.url()).searchParams.size).toBe(count);
    wrong.push(...(await findings(page, 'result')));
    // The weakest comes first, with the step after the one that was reached.
    const first = page.locator('#weak li').first();
    expect(await first.getByText('الخطوة 1 من 4').count()).toBe(1);
    expect(await first.locator('details[open]').count()).toBeGreaterThan(0);

    // Back on the module's page another day, the browser knows the way to it.
    await page.goto('/ar/themes/planning');
    const kept = page.locator('[data-role=kept]');
    await kept.waitFor({ state: 'visible' });
    expect(new URL((await kept.getAttribute('href')) ?? '', stack.origin).searchParams.size).toBe(count);
    await page.goto('/ar/themes/planning/stands');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(count);
    await page.locator('[data-role=forget]').click();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  }, 120_000);

  it('is answered for a city without a script, and nobody’s answer is overwritten unseen', async () => {
    const open = async (as: Player, javaScript: boolean) => {
      const seat = await visit(browser, { origin: stack.origin, as, javaScript });
      await seat.page.goto('/en/my-city/galway/stands/planning/answer');
      return seat;
    };
    const [nora, cormac] = [await open(focal, true), await open(contributor, false)];
    const choose = (page: Page, statement: number, level: number) => page.locator('fieldset').nth(statement).getByRole('radio').nth(level).check();
    const save = (page: Page) => page.getByRole('button', { name: 'Save the answers' }).click();
    await choose(nora.page, 0, 0);
    await choose(nora.page, 1, 3);
    await save(nora.page);
    await nora.page.getByText('The answers are saved.').waitFor();
    const wrong = await findings(nora.page, 'city result');

    await choose(cormac.page, 0, 2);
    await choose(cormac.page, 2, 1);
    await save(cormac.page);
    await cormac.page.getByText('A colleague answered one of these meanwhile').first().waitFor();
    expect(await cormac.page.getByText(/Nora Quirke says by now:/).count()).toBe(1);
    // His choices are still chosen, and what she said elsewhere stands.
    const chosen = await cormac.page.getByRole('radio', { checked: true }).evaluateAll((radios) => radios.map((radio) => (radio as unknown as { value: string }).value));
    expect(chosen.slice(0, 3)).toEqual(['2', '3', '1']);
    await save(cormac.page);
    await cormac.page.getByText('The answers are saved.').waitFor();
    await cormac.page.getByRole('heading', { name: 'Said before' }).waitFor();

    await nora.page.goto('/en/my-city/galway/stands');
    await nora.page.getByText(/Last answered on/).waitFor();
    wrong.push(...(await findings(nora.page, 'city overview')));
    expect(wrong).toEqual([]);
    await Promise.all([nora.context.close(), cormac.context.close()]);
  }, 120_000);
});
