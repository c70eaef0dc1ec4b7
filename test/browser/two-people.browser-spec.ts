import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import type { Browser, Page } from 'playwright-core';
import { Caller } from '../stack/caller.js';
import { Cast, type Player } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, type Person, picture, visit } from './browser.js';

const START = 'mutation ($input: StartDiscussionInput!) { startDiscussion(input: $input) { id } }';
const WRITE = 'mutation ($input: WritePostInput!) { writePost(input: $input) { post { position } } }';
/** Posts at the beginning: more than a window holds. */
const BEFORE = 60;

const TEXT = 'form[data-composer] textarea[name="body"]';
/** What is on the page, in order: `12: words`. */
const POSTS = `[...document.querySelectorAll('ol[data-posts] article[data-position]')].map((post) => post.dataset.position + ': ' + post.querySelector('[data-body]').textContent.trim())`;
const shown = (page: Page) => page.evaluate<string[]>(POSTS);
/** Where on the screen a post stands. */
const placeOf = (page: Page, position: number) => page.evaluate<number>(`Math.round(document.querySelector('#post-${position}').getBoundingClientRect().top)`);

async function write(page: Page, body: string): Promise<void> {
  await page.locator(TEXT).fill(body);
  await page.locator(TEXT).press('Control+Enter');
}

describe('two people in a discussion', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let ana: Person;
  let ben: Person;
  let id: string;
  let writers: Player[];

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const city = await cast.city('braga');
    const [anaPlayer, benPlayer] = [await cast.person('Ana Duarte', { city: [city, 'CONTRIBUTOR'] }), await cast.person('Ben Achieng', { city: [city, 'CONTRIBUTOR'] })];
    // Nobody may write sixty posts in a minute: many people did.
    writers = [];
    for (let index = 0; index < BEFORE / 3; index += 1) writers.push(await cast.person(`Writer ${index}`, { city: [city, 'CONTRIBUTOR'] }));
    const first = new Caller(stack.origin, anaPlayer.cookie);
    const { startDiscussion } = await first.must<{ startDiscussion: { id: string } }>(START, {
      input: { key: newId(), themeSlug: 'accessibility', title: 'Who pays for the ramp?', body: 'Ours was paid by the library.', language: 'en' },
    });
    id = startDiscussion.id;
    // Who is new may write less in a minute than is written here.
    await cast.rows("UPDATE member SET created_at = now() - interval '30 days'");
    for (let index = 0; index < BEFORE; index += 1) await post(index, `Number ${index}. ${'We asked the neighbours, too. '.repeat((index % 7) + 1)}`);
    const { origin } = stack;
    [ana, ben] = [await visit(browser, { origin, as: anaPlayer }), await visit(browser, { origin, as: benPlayer })];
    for (const { page } of [ana, ben]) await page.goto(`/en/discussions/${id}?at=${BEFORE + 1}`);
    await eventually(async () => expect(await ana.page.locator('[data-here]').textContent()).toMatch(/2 people/), 30_000);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  async function post(index: number, body: string): Promise<void> {
    const writer = writers[index % writers.length];
    await new Caller(stack.origin, writer?.cookie ?? '').must(WRITE, { input: { key: newId(), discussionId: id, body, language: 'en' } });
  }

  const agree = (last: string, timeout = 40_000) =>
    eventually(
      async () => {
        const [a, b] = [await shown(ana.page), await shown(ben.page)];
        expect(a.at(-1)).toContain(last);
        expect(a.slice(-12)).toEqual(b.slice(-12));
      },
      timeout,
    );

  it('each sees at once what the other writes', async () => {
    await write(ana.page, 'Does anybody have the drawings?');
    await agree('Does anybody have the drawings?');
    await write(ben.page, 'Yes: they are in our library.');
    await agree('Yes: they are in our library.');
    await eventually(async () => expect(await ben.page.locator('ol[data-waiting] > li').count()).toBe(0));
    expect(await accessibilityFindings(ana.page)).toEqual([]);
    await picture(ana.page, 'discussion');
  }, 60_000);

  it('a post that arrives moves nobody, and is offered and told', async () => {
    const { page } = ben;
    // What came before is seen first, so that the button speaks of one post alone; it is drawn a moment after.
    await page.locator('ol[data-posts] article').last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(1_000);
    await page.locator('[data-new-posts]').waitFor({ state: 'hidden' });
    await page.locator('#post-40').scrollIntoViewIfNeeded();
    await page.evaluate("document.querySelector('#post-40').scrollIntoView({ block: 'start', behavior: 'instant' })");
    const before = await placeOf(page, 40);
    await write(ana.page, 'I found them, thank you.');
    await page.locator('[data-new-posts]').waitFor();
    expect(await page.locator('[data-new-posts]').textContent()).toBe('1 new post');
    expect(await placeOf(page, 40)).toBe(before);
    await eventually(async () => expect(await page.locator('[data-said]').textContent()).toContain('Ana Duarte'));
    await page.locator('[data-new-posts]').press('Enter');
    await eventually(async () => expect(await page.evaluate('document.activeElement.textContent')).toContain('I found them, thank you.'));
    await page.locator('[data-new-posts]').waitFor({ state: 'hidden' });
  }, 60_000);

  it('who writes is not moved either', async () => {
    const { page } = ben;
    const composer = page.locator(TEXT);
    await composer.fill('I am thinking');
    await composer.scrollIntoViewIfNeeded();
    const top = async () => Math.round((await composer.boundingBox())?.y ?? 0);
    const before = await top();
    await post(0, 'Long words come in between. '.repeat(30));
    await agree('Long words come in between.');
    await eventually(async () => expect(await top()).toBe(before));
    expect(await composer.inputValue()).toBe('I am thinking');
    await composer.fill('');
  }, 60_000);

  it('earlier posts come when the reader goes there, and the place stays', async () => {
    const { page } = ben;
    const first = Number((await shown(page))[0]?.split(':')[0]);
    expect(first).toBeGreaterThan(1);
    await page.evaluate("document.querySelector('ol[data-posts] article').scrollIntoView({ block: 'start', behavior: 'instant' })");
    const before = await placeOf(page, first);
    await page.evaluate('scrollBy({ top: -40, behavior: "instant" })');
    await eventually(async () => expect((await shown(page))[0]).toMatch(/^1: /));
    expect(Math.abs((await placeOf(page, first)) - before - 40)).toBeLessThanOrEqual(2);
  }, 60_000);

  it('one loses the line: both write, and afterwards both see all of it once and in one order', async () => {
    await ana.context.setOffline(true);
    await ana.page.locator('[data-line]').waitFor();
    await write(ana.page, 'Written in the tunnel, one.');
    await write(ana.page, 'Written in the tunnel, two.');
    await eventually(async () => expect(await ana.page.locator('ol[data-waiting] > li').count()).toBe(2));
    await write(ben.page, 'Meanwhile above ground.');
    await eventually(async () => expect((await shown(ben.page)).at(-1)).toContain('Meanwhile above ground.'));
    await picture(ana.page, 'discussion-offline');
    await ana.context.setOffline(false);
    await agree('Written in the tunnel, two.', 60_000);
    const all = await shown(ana.page);
    expect(all.slice(-3).map((line) => line.replace(/^\d+: /, ''))).toEqual(['Meanwhile above ground.', 'Written in the tunnel, one.', 'Written in the tunnel, two.']);
    expect(new Set(all).size).toBe(all.length);
    await ana.page.locator('[data-line]').waitFor({ state: 'hidden' });
    await eventually(async () => expect(await ana.page.locator('ol[data-waiting] > li').count()).toBe(0));
  }, 90_000);

  it('a post that waits survives a reload and is sent once', async () => {
    const { page, context } = ana;
    // Sending fails as it does where a gateway stands before a server that is away.
    await context.route('**/discussions/act', (route) => (route.request().postData()?.includes('Kept through the reload.') ? route.fulfill({ status: 503 }) : route.continue()));
    await write(page, 'Kept through the reload.');
    await eventually(async () => expect(await page.locator('ol[data-waiting] > li').count()).toBe(1));
    await page.reload();
    await eventually(async () => expect(await page.locator('ol[data-waiting]').textContent()).toContain('Kept through the reload.'));
    await context.unroute('**/discussions/act');
    await agree('Kept through the reload.', 40_000);
    const rows = await cast.rows('SELECT 1 FROM post WHERE body = $1', ['Kept through the reload.']);
    expect(rows).toHaveLength(1);
  }, 90_000);

  it('an answer that was lost makes no second post', async () => {
    const { page, context } = ben;
    let cut = true;
    await context.route('**/discussions/act', async (route) => {
      if (!cut || !route.request().postData()?.includes('Said once.')) return route.continue();
      cut = false;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await write(page, 'Said once.');
    await agree('Said once.', 30_000);
    await eventually(async () => expect(await page.locator('ol[data-waiting] > li').count()).toBe(0));
    await context.unroute('**/discussions/act');
    expect(await cast.rows('SELECT 1 FROM post WHERE body = $1', ['Said once.'])).toHaveLength(1);
  }, 60_000);

  it('a reaction is seen by the other and keeps the focus where it was', async () => {
    const position = Number((await shown(ben.page)).at(-1)?.split(':')[0]);
    await ana.page.locator(`#post-${position} form[data-act="react"] button`).first().press('Enter');
    // It is ben's own post: he sees what others feel about it and has no buttons there.
    const seen = ben.page.locator(`#post-${position} ul[data-reactions]`);
    await eventually(async () => expect(await seen.textContent({ timeout: 1_000 })).toMatch(/1/));
    const pressed = ana.page.locator(`#post-${position} form[data-act="react"] button[aria-pressed="true"]`);
    await eventually(async () => expect(await pressed.count()).toBe(1));
    await eventually(async () => expect(await ana.page.evaluate(`document.activeElement.closest('form')?.dataset.act ?? document.activeElement.tagName`)).toBe('react'));
  }, 60_000);

  it('names are found by the keyboard alone', async () => {
    const { page } = ana;
    const composer = page.locator(TEXT);
    await composer.fill('');
    await composer.pressSequentially('Thank you @Ben');
    await page.locator('#mention-list [role="option"]').first().waitFor();
    expect(await composer.getAttribute('aria-activedescendant')).toBeTruthy();
    expect(await accessibilityFindings(page)).toEqual([]);
    await composer.press('Enter');
    await eventually(async () => expect(await composer.inputValue()).toMatch(/^Thank you @\[Ben Achieng\]\(member:[0-9a-f-]{36}\) $/));
  }, 60_000);

  it('a draft follows to another device', async () => {
    const draft = 'Thank you, all of you';
    await ana.page.locator(TEXT).fill(draft);
    await eventually(async () => expect(await cast.rows('SELECT 1 FROM draft WHERE body = $1', [draft])).toHaveLength(1), 10_000);
    const second = await ana.context.newPage();
    await second.goto(`/en/discussions/${id}?at=${BEFORE}`);
    await eventually(async () => expect(await second.locator(TEXT).inputValue()).toBe(draft));
    await second.close();
  }, 60_000);

  it('the list of the forum tells what is new, and moves nothing', async () => {
    const { page } = ana;
    await page.goto('/en/forum/accessibility');
    await page.locator('li[data-discussion-id]').first().waitFor();
    // Until the room is joined nothing is heard.
    for (let tries = 0; tries < 15 && !(await page.locator('[data-forum-news]').isVisible()); tries += 1) {
      await post(5 + tries, 'Heard in the list.');
      await page.waitForTimeout(1_000);
    }
    await page.locator('[data-forum-news]').waitFor();
    expect(await page.locator('[data-forum-news]').textContent()).toBe('1 discussion with new posts');
    expect(await page.locator('[data-live-news]').textContent()).toMatch(/new posts?$/);
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, 'forum-news');
    await page.locator('[data-forum-news]').click();
    await page.locator('[data-forum-news]').waitFor({ state: 'hidden' });
  }, 60_000);

  it('nothing went wrong on either page', () => {
    // Refusals that this test made itself are told by the browser as errors.
    const faults = [...ana.faults, ...ben.faults].filter((fault) => !/503|ERR_|WebSocket/.test(fault));
    expect(faults).toEqual([]);
  });
});
