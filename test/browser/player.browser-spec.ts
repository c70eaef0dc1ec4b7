import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '@libs/platform/testing/eventually.js';
import { Cast } from '../stack/cast.js';
import { Officer } from '../stack/officer.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, outOfScreen, picture, visit } from './browser.js';
import { filmWithSound } from './films.js';

const TITLE = 'The library on wheels';
const VIDEO = 'document.querySelector("video")';

describe('the player', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let officer: Officer;
  let clip: string;
  /** A page of another site with the clip in a frame. */
  let elsewhere: Server;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const city = await cast.city('cork');
    officer = new Officer(stack.origin, await cast.person('Amina Odhiambo', { city: [city, 'FOCAL_POINT'] }));
    const made = await officer.createClip(city, TITLE);
    clip = made.id;
    await officer.upload(clip, await filmWithSound());
    await officer.describe(made, TITLE);
    await officer.ask('mutation ($clipId: ID!, $input: CaptionsInput!) { addCaptions(clipId: $clipId, input: $input) { id } }', {
      clipId: clip,
      input: { language: 'ar', content: 'WEBVTT\n\n00:00:00.200 --> 00:00:09.000\nتأتي المكتبة يوم السبت.\n', origin: 'HUMAN' },
    });
    await officer.untilFilm(clip, 'READY');
    await officer.submit(clip);
    const moderator = new Officer(stack.origin, await cast.person('Mikko Virtanen', { network: 'MODERATOR' }));
    const item = await moderator.claimNext();
    await moderator.decide(item ?? { id: '', revision: 0 }, 'APPROVE');
    const frame = `<!doctype html><title>Elsewhere</title><iframe src="${stack.origin}/embed/clips/${clip}?t=1" width="640" height="560" title="A film" allow="autoplay; fullscreen"></iframe><iframe src="${stack.origin}/en/clips/${clip}" title="Not for frames"></iframe>`;
    elsewhere = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(frame));
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  }, 150_000);

  afterAll(async () => {
    elsewhere?.close();
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  const inVideo = <T>(page: Page, expression: string) => page.evaluate<T>(`(() => { const video = ${VIDEO}; return ${expression}; })()`);
  const counted = async () => (await cast.rows<{ plays: number; elsewhere: number; reports: number }>('SELECT coalesce(sum(plays), 0)::int AS plays, coalesce(sum(elsewhere), 0)::int AS elsewhere, coalesce(sum(reports), 0)::int AS reports FROM film_day'))[0];

  it('is worked by keys alone, in Arabic, on a phone, and fetches nothing before it is asked to', async () => {
    const { page, context, faults } = await visit(browser, { origin: stack.origin, width: 360, height: 780, locale: 'ar' });
    const films: string[] = [];
    page.on('request', (request) => /\.(mp4|m4a|m3u8)/.test(request.url()) && films.push(request.url()));
    await page.goto(`/ar/clips/${clip}`);
    const sizes = page.locator('[data-role="picture"] option');
    await eventually(async () => expect(await page.locator('[data-role="picture"]').isVisible()).toBe(true));
    for (const words of await sizes.allTextContents()) expect(words).toMatch(/\d/);
    expect(films).toEqual([]);

    await page.locator('[data-role="play"]').focus();
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await inVideo<number>(page, 'video.currentTime')).toBeGreaterThan(0.3));
    await eventually(async () => expect(await inVideo<number>(page, 'video.webkitAudioDecodedByteCount')).toBeGreaterThan(0));
    expect(await page.evaluate('document.activeElement.localName')).toBe('video');
    // The key beside J types an Arabic letter here: its place counts.
    await page.evaluate(`${VIDEO}.dispatchEvent(new KeyboardEvent('keydown', { key: 'ن', code: 'KeyK', bubbles: true, cancelable: true }))`);
    await eventually(async () => expect(await inVideo<boolean>(page, 'video.paused')).toBe(true));
    await page.keyboard.press('5');
    await eventually(async () => expect(await inVideo<number>(page, 'video.currentTime / video.duration')).toBeCloseTo(0.5, 1));
    await page.keyboard.press('Shift+Period');
    expect(await inVideo<number>(page, 'video.playbackRate')).toBe(1.25);
    const captions = () => inVideo<string>(page, '[...video.textTracks].filter(({ mode }) => mode === "showing").map(({ language }) => language).join()');
    expect(await captions()).toBe('ar');
    await page.keyboard.press('c');
    expect(await captions()).toBe('');
    await page.keyboard.press('c');
    expect(await captions()).toBe('ar');

    await page.locator('[data-role="captions-look"] summary').press('Enter');
    await page.locator('[data-part="size"]').selectOption('200');
    await page.locator('[data-part="colour"]').selectOption('black');
    // Black on black would not be read.
    expect(await page.locator('[data-part="ground"]').inputValue()).toBe('white');
    expect(await page.evaluate('[...document.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join()')).toContain('200%');
    await page.locator('[data-role="keys"] summary').press('Enter');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await outOfScreen(page)).toEqual([]);
    await picture(page, 'player-ar-360');

    await page.reload();
    await page.locator('[data-role="captions-look"] summary').click();
    await eventually(async () => expect(await page.locator('[data-part="size"]').inputValue()).toBe('200'));
    expect(await context.cookies()).toEqual([]);
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  it('tells that it was watched, and nothing where the browser asks not to be followed', async () => {
    await eventually(async () => expect(await counted()).toMatchObject({ plays: 1, reports: 1 }));
    const watch = async (script: string) => {
      const { page, context } = await visit(browser, { origin: stack.origin });
      await page.addInitScript(script);
      const told: string[] = [];
      page.on('request', (request) => request.url().endsWith('/media/plays') && told.push(request.url()));
      await page.goto(`/en/clips/${clip}`);
      await page.getByRole('button', { name: `Play: ${TITLE}` }).click();
      await eventually(async () => expect(await inVideo<number>(page, 'video.currentTime')).toBeGreaterThan(0.5));
      await page.goto('/en/about');
      await context.close();
      return told;
    };
    for (const asked of ['Object.defineProperty(navigator, "doNotTrack", { value: "1" })', 'Object.defineProperty(navigator, "globalPrivacyControl", { value: true })']) expect(await watch(asked)).toEqual([]);
    expect(await counted()).toMatchObject({ plays: 1, reports: 1 });
  }, 60_000);

  it('waits where the line breaks, and goes on by itself where it stood', async () => {
    const { page, context } = await visit(browser, { origin: stack.origin, width: 360, height: 780 });
    await page.goto(`/en/clips/${clip}?t=2`);
    await context.route('**/media/films/**', (route) => route.abort());
    await page.getByRole('button', { name: `Play: ${TITLE}` }).click();
    await page.getByText('The film goes on by itself when it is back.').waitFor();
    await context.unroute('**/media/films/**');
    await page.evaluate('dispatchEvent(new Event("online"))');
    await eventually(async () => expect(await inVideo<number>(page, 'video.currentTime')).toBeGreaterThan(2), 20_000);
    expect(await inVideo<number>(page, 'video.played.start(0)')).toBeGreaterThan(1.5);
    expect(await page.locator('[data-role="message"]').innerText()).toBe('');
    await context.close();
  }, 60_000);

  it('is where its crew marks passages, which then answer a question one after another', async () => {
    const marking = await visit(browser, { origin: stack.origin, as: officer.player, width: 1280 });
    await marking.page.goto(`/en/clips/${clip}/moments`);
    const mark = async (from: number, to: string) => {
      const { page } = marking;
      await page.locator('#new select').first().selectOption('accessibility/access-open');
      await eventually(async () => expect(await inVideo<number>(page, 'video.readyState')).toBeGreaterThan(0));
      await page.evaluate(`${VIDEO}.pause(); ${VIDEO}.currentTime = ${from};`);
      await eventually(async () => expect(await inVideo<number>(page, 'video.currentTime')).toBe(from));
      await page.locator('#new [data-role="here"]').first().press('Enter');
      await page.locator('[name="to-new"]').fill(to);
      await page.locator('button[value="add new"]').press('Enter');
      await page.waitForURL(/done=add/);
    };
    const begin = () => marking.page.locator('[data-role="play"]').press('Enter');
    await begin();
    await mark(1, '0:02,4');
    await begin();
    await mark(4.5, '0:05.5');
    expect(await marking.page.locator('#passages li').allInnerTexts()).toEqual([expect.stringMatching(/^0:01–0:02/), expect.stringMatching(/^0:04–0:05/)]);
    expect(await accessibilityFindings(marking.page)).toEqual([]);
    await marking.context.close();

    const { page, context, faults } = await visit(browser, { origin: stack.origin, width: 360, height: 780, locale: 'ar' });
    await page.goto('/ar/themes/accessibility');
    const group = page.locator('[data-island="passages"]');
    await page.locator('#questions summary').press('Enter');
    await group.locator('[data-role="all"]').press('Enter');
    const inGroup = (expression: string) => page.evaluate<string>(`(() => { const group = document.querySelector('[data-island="passages"]'); const video = group.querySelector('video'); return ${expression}; })()`);
    const place = () => inGroup('[...group.querySelectorAll("li")].findIndex((line) => line.ariaCurrent) + " " + video.paused');
    await eventually(async () => expect(await place()).toBe('0 false'));
    await eventually(async () => expect(await place()).toBe('1 false'));
    await eventually(async () => expect(await place()).toBe('1 true'));
    expect(await group.locator('[data-role="now"]').innerText()).toBe('كان ذلك المقتطف الأخير.');
    expect(await inGroup('[...video.textTracks].filter(({ mode }) => mode === "showing").map(({ language }) => language).join()')).toBe('ar');
    expect(await outOfScreen(page)).toEqual([]);
    await context.close();
    const plain = await visit(browser, { origin: stack.origin, javaScript: false });
    await plain.page.goto('/en/themes/accessibility');
    await plain.page.locator('#questions summary').click();
    await plain.page.locator('[data-island="passages"] li a').last().click();
    expect(plain.page.url()).toContain(`/en/clips/${clip}?t=`);
    await plain.context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  it('plays in a frame on another site, without a cookie, and says so once the city takes the clip back', async () => {
    const { page, context } = await visit(browser, { origin: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}` });
    const sent = page.waitForResponse((response) => response.url().includes('/embed/clips/'));
    await page.goto('/');
    const { headers, status } = { headers: await (await sent).allHeaders(), status: (await sent).status() };
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(headers).not.toHaveProperty('x-frame-options');
    const frame = page.frameLocator('iframe[title="A film"]');
    await frame.getByRole('link', { name: TITLE }).waitFor();
    await frame.locator('[data-role="play"]').click();
    await eventually(async () => expect(await frame.locator('video').evaluate((video: { currentTime: number }) => video.currentTime)).toBeGreaterThan(1));
    await picture(page, 'player-embedded');
    expect(await context.cookies()).toEqual([]);
    expect(await page.frameLocator('iframe[title="Not for frames"]').locator('video').count()).toBe(0);
    await eventually(async () => expect(await counted()).toMatchObject({ plays: 3, elsewhere: 1 }));

    const inLanguages = await Promise.all(['fr', 'ar', 'en'].map((language) => fetch(`${stack.origin}/embed/clips/${clip}`, { headers: { 'accept-language': language, cookie: `citylore_session=${officer.player.token}` } })));
    expect(inLanguages.map(({ headers: told }) => [told.get('content-language'), told.get('cache-control'), told.get('set-cookie')])).toEqual(['fr', 'ar', 'en'].map((language) => [language, 'public, max-age=0, must-revalidate', null]));

    const asked = await fetch(`${stack.origin}/oembed?url=${encodeURIComponent(`${stack.origin}/fr/clips/${clip}?t=3`)}&maxwidth=400`);
    const told = (await asked.json()) as { html: string; width: number; thumbnail_url: string };
    expect(told).toMatchObject({ type: 'video', version: '1.0', title: TITLE, author_name: 'cork', width: 400 });
    expect(told.html).toContain(`src="${stack.origin}/embed/clips/${clip}?t=3"`);
    expect((await fetch(told.thumbnail_url)).headers.get('cross-origin-resource-policy')).toBe('cross-origin');

    await officer.ask('mutation ($id: ID!, $reason: String) { withdrawClip(id: $id, reason: $reason) { id } }', { id: clip, reason: 'We make it anew.' });
    await eventually(async () => {
      const answer = await fetch(`${stack.origin}/embed/clips/${clip}`, { headers: { 'accept-language': 'fr' } });
      expect([answer.status, answer.headers.get('content-language')]).toEqual([410, 'fr']);
      expect(await answer.text()).toContain('Ce clip a été retiré par sa ville.');
    });
    expect((await fetch(`${stack.origin}/oembed?url=${encodeURIComponent(`${stack.origin}/en/clips/${clip}`)}`)).status).toBe(404);
    await context.close();
  }, 60_000);
});
