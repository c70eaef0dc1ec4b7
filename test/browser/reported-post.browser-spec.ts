import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import type { Browser } from 'playwright-core';
import { Caller } from '../stack/caller.js';
import { Cast, type Player } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, outOfScreen, type Person, picture, visit } from './browser.js';

const START = 'mutation ($input: StartDiscussionInput!) { startDiscussion(input: $input) { id } }';
const WRITE = 'mutation ($input: WritePostInput!) { writePost(input: $input) { post { position state } } }';
const TITLE = 'Who opens the school in the evening?';
const RUDE = 'Only a fool asks that.';
const WITH_LINK = 'Our keys are kept like this: https://keys.example/rota';

describe('a post that a reader reports, and one that waits', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let player: Record<'ana' | 'ben' | 'eve' | 'mo', Player>;
  let author: Person;
  let reader: Person;
  let moderator: Person;
  let id: string;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const [braga, ghent] = [await cast.city('braga'), await cast.city('ghent')];
    player = {
      ana: await cast.person('Ana Duarte', { city: [braga, 'CONTRIBUTOR'] }),
      ben: await cast.person('Ben Achieng', { city: [ghent, 'CONTRIBUTOR'] }),
      eve: await cast.person('Eve Novak'),
      mo: await cast.person('Mo Larsen', { network: 'MODERATOR' }),
    };
    const { startDiscussion } = await new Caller(stack.origin, player.ana.cookie).must<{ startDiscussion: { id: string } }>(START, {
      input: { key: newId(), themeSlug: 'involvement', title: TITLE, body: 'Ours is shut at four.', language: 'en' },
    });
    id = startDiscussion.id;
    await write(player.ben, RUDE);
    const { origin } = stack;
    [author, reader, moderator] = [await visit(browser, { origin, as: player.ben }), await visit(browser, { origin, as: player.ana, width: 360 }), await visit(browser, { origin, as: player.mo })];
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  async function write(as: Player, body: string): Promise<{ position: number | null; state: string }> {
    const { writePost } = await new Caller(stack.origin, as.cookie).must<{ writePost: { post: { position: number | null; state: string } } }>(WRITE, { input: { key: newId(), discussionId: id, body, language: 'en' } });
    return writePost.post;
  }

  const told = (who: Person, sentence: RegExp) =>
    eventually(async () => {
      await who.page.goto('/en/notifications');
      expect(await who.page.locator('main').textContent()).toMatch(sentence);
    }, 20_000);

  it('is reported on a phone, with a reason', async () => {
    const { page } = reader;
    await page.goto(`/en/discussions/${id}`);
    await page.locator('#post-2 summary', { hasText: 'More' }).click();
    await page.locator('#post-2').getByRole('link', { name: 'Report to the moderators' }).click();
    await page.getByRole('button', { name: 'Send the report' }).click();
    // Nothing was chosen: the form says so, and keeps what was written.
    await page.getByText('There is a problem').first().waitFor();
    await page.getByRole('radio').nth(1).check();
    await page.getByLabel('What should the moderators know?').fill('He calls people names.');
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, 'report-360');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('The moderators will look at it. Thank you.').waitFor();
  }, 60_000);

  it('stands in the queue, with what was said around it', async () => {
    const { page } = moderator;
    await page.goto('/en/desk');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText('He calls people names.').waitFor();
    await page.getByText('Ours is shut at four.').waitFor();
    await picture(page, 'desk-post');
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByRole('radio', { name: 'Hide it and warn its author' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await outOfScreen(page)).toEqual([]);
    for (const [locale, width] of [['ar', 360], ['fr', 1280]] as const) {
      const again = await visit(browser, { origin: stack.origin, as: player.mo, locale, width });
      await again.page.goto(page.url().replace('/en/', `/${locale}/`));
      expect([...(await accessibilityFindings(again.page)), ...(await outOfScreen(again.page))]).toEqual([]);
      await picture(again.page, `desk-post-${locale}-${width}`);
      await again.context.close();
    }
  }, 90_000);

  it('is hidden and its author warned: both people are told, and readers see it go', async () => {
    const watching = await reader.context.newPage();
    await watching.goto(`/en/discussions/${id}`);
    await watching.locator('#post-2').getByText(RUDE).waitFor();
    const { page } = moderator;
    await page.getByRole('radio', { name: 'Hide it and warn its author' }).check();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByText('There is a problem').first().waitFor();
    await page.getByLabel('Main reason').selectOption('ABUSE');
    await page.getByLabel('Note to the author').fill('Speak of the matter.');
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByText('Nothing is waiting. Well done.').waitFor();
    await watching.locator('#post-2').getByText('This post was hidden by the moderators.').waitFor();
    expect(await watching.locator('main').textContent()).not.toContain(RUDE);
    await watching.close();
    await told(reader, /Your report about a post.*it was taken away/);
    await told(author, /warn you about your post/);
    await told(author, /have hidden your post/);
  }, 90_000);

  it('a first post with a link waits at the desk and is shown', async () => {
    expect(await write(player.eve, WITH_LINK)).toMatchObject({ state: 'HELD', position: null });
    const { page } = moderator;
    // The desk hears of it a moment later.
    await eventually(async () => {
      await page.goto('/en/desk');
      expect(await page.getByRole('link', { name: TITLE }).count()).toBe(1);
    }, 20_000);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText('Our keys are kept like this').waitFor();
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByRole('radio', { name: 'Show it Everybody' }).check();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByText('Nothing is waiting. Well done.').waitFor();
    await reader.page.goto(`/en/discussions/${id}`);
    await reader.page.getByText('Our keys are kept like this').waitFor();
  }, 60_000);

  it('a discussion that is locked while somebody has it open takes no more posts, and says so', async () => {
    const { page } = author;
    await page.goto(`/en/discussions/${id}`);
    const composer = page.locator('form[data-composer]').first();
    await composer.waitFor();
    await page.locator('[data-here]', { hasText: /here/ }).waitFor();
    const desk = moderator.page;
    await desk.goto(`/en/discussions/${id}`);
    await desk.locator('summary', { hasText: 'Keep order' }).press('Enter');
    await desk.locator('form[data-act="lock"] input[name="reason"]').fill('The question is answered');
    await desk.locator('form[data-act="lock"] button').press('Enter');
    await page.locator('[data-locked-notice]').first().waitFor();
    await composer.waitFor({ state: 'hidden' });
    await picture(page, 'discussion-locked');
    expect(await accessibilityFindings(page)).toEqual([]);
    await desk.locator('summary', { hasText: 'Keep order' }).press('Enter');
    await desk.locator('form[data-act="lock"] button').press('Enter');
    await composer.waitFor();
    await desk.goto(`/en/discussions/${id}/record`);
    expect(await desk.locator('main').textContent()).toContain('The question is answered');
  }, 60_000);

  it('is moved to the forum where it belongs, split, and its answer marked: who is there sees it, and the record keeps it', async () => {
    const watching = reader.page;
    await watching.goto(`/en/discussions/${id}`);
    await write(player.ana, 'And the swimming pool?');
    await watching.locator('#post-4').waitFor();
    const { page } = moderator;
    await page.goto(`/en/discussions/${id}`);
    await page.locator('summary', { hasText: 'Keep order' }).press('Enter');
    const move = page.locator('form[data-act="move"]');
    await move.locator('select').selectOption('accessibility');
    await move.locator('input[name="reason"]').fill('It is about doors');
    await move.locator('button').press('Enter');
    await page.locator('main nav').getByRole('link', { name: 'Accessibility' }).waitFor();

    await page.locator('#post-3 summary', { hasText: 'More' }).press('Enter');
    await page.locator('#post-3').getByRole('button', { name: 'Choose as the best answer' }).press('Enter');
    for (const each of [page, watching]) await each.locator('#post-3').getByText('Best answer', { exact: true }).waitFor();

    await page.locator('summary', { hasText: 'Keep order' }).press('Enter');
    await page.getByRole('link', { name: 'Split into a discussion of its own' }).press('Enter');
    await page.getByRole('button', { name: 'Split into a discussion of its own' }).press('Enter');
    await page.getByText('Tick at least one post.').first().waitFor();
    await page.locator('#post-4').getByLabel('Take this post along').check();
    await page.getByLabel('Title of the new discussion').fill('Swimming in the evening');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Split into a discussion of its own' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Swimming in the evening' }).waitFor();
    expect(await page.locator('#post-1').textContent()).toContain('And the swimming pool?');
    await watching.locator('#post-4').getByText('This post is in another discussion now.').waitFor();
    await watching.locator('#post-4').getByRole('link', { name: 'Read it there' }).click();
    await watching.getByRole('heading', { level: 1, name: 'Swimming in the evening' }).waitFor();

    await page.goto(`/en/discussions/${id}/record`);
    const record = await page.locator('main').textContent();
    for (const line of ['Moved to another forum', 'It is about doors', 'Best answer chosen', 'Posts split off']) expect(record).toContain(line);
  }, 60_000);

  it('nothing went wrong on any page', () => {
    expect([...author.faults, ...reader.faults, ...moderator.faults]).toEqual([]);
  });
});
