import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@libs/platform/ids/id.js';
import { Caller } from '../stack/caller.js';
import { Cast } from '../stack/cast.js';
import type { ProductProcess } from '../stack/child-process.js';
import { type Stack, startStack } from '../stack/stack.js';
import { actsAreKept, countersMatchRows, everyPageShowsTheSame, everyPostOnce, settle, toldOnce } from './check-discussions.js';
import { DiscussionMember, type Places } from './discussion-member.js';

const MEMBERS = 24;
/** Two minutes on request: CITYLORE_KILL_SECONDS=120. */
const KILLING_MS = Number(process.env.CITYLORE_KILL_SECONDS ?? 25) * 1_000;
const AT_LEAST = 2;
const SEED = Number(process.env.CITYLORE_KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Numbers from 0 to 1 that come again with the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('two hosts killed at random and lines cut while members discuss', () => {
  let stack: Stack;
  let cast: Cast;
  let places: Places;
  let moderator: Caller;
  const members: DiscussionMember[] = [];
  const random = dice(SEED);

  beforeAll(async () => {
    stack = await startStack({ hosts: 2, workers: 1, web: false });
    cast = await Cast.open(stack.databaseUrl);
    const cityId = await cast.city('riverside');
    for (let index = 0; index < MEMBERS; index += 1) {
      const player = await cast.person(`Member ${index}`, index % 3 === 0 ? { city: [cityId, 'CONTRIBUTOR'] } : {});
      members.push(new DiscussionMember(stack.origin, player, `Member ${index}`, dice(SEED + index + 1), index !== 1));
    }
    moderator = new Caller(stack.origin, (await cast.person('Moderator', { network: 'MODERATOR' })).cookie);
    await cast.rows("UPDATE member SET created_at = now() - interval '100 days'");
    const ids: string[] = [];
    for (const title of ['Noise', 'Rain', 'Night buses']) {
      const input = { key: newId(), themeSlug: 'accessibility', title, body: `What do you do about it? ${title}.`, language: 'en' };
      ids.push((await moderator.must<{ startDiscussion: { id: string } }>('mutation ($input: StartDiscussionInput!) { startDiscussion(input: $input) { id } }', { input })).startDiscussion.id);
    }
    places = { hot: ids[0] ?? '', others: ids.slice(1), cityId };
  }, 120_000);

  afterAll(async () => {
    for (const member of members) member.close();
    await cast?.close();
    await stack?.close();
  }, 60_000);

  it('loses no post, doubles none, and shows everybody the same', async () => {
    // Two tabs for every third of them; each shows the hot discussion and one of the others.
    await Promise.all(
      members.map(async (member, index) => {
        await member.openTab([places.hot, places.others[index % 2] ?? '']);
        if (index % 3 === 1) await member.openTab([places.hot, places.others[(index + 1) % 2] ?? '']);
      }),
    );
    const until = Date.now() + KILLING_MS;
    const kills = Promise.all([killAtRandom(stack.apis, random, until), killAtRandom([...stack.realtimes, ...stack.workers], random, until)]);
    const others = Promise.all([cutLines(stack, random, until), splitNowAndThen(moderator, members, places, until)]);
    for (const member of members) member.comment(places.cityId);
    await Promise.all(members.map((member) => member.act(places, until)));
    const [apiKills, otherKills] = await kills;
    await others;
    await Promise.all(members.map((member) => member.untilSent(Date.now() + 90_000)));
    await settle(cast, 60_000);

    const pages = await everyPageShowsTheSame(cast, members, 40_000);
    const posts = await everyPostOnce(cast, members);
    await countersMatchRows(cast);
    await actsAreKept(cast, members);
    const told = await toldOnce(cast);
    const sum = (figure: (member: DiscussionMember) => number) => members.reduce((total, member) => total + figure(member), 0);
    process.stderr.write(
      `seed ${SEED}, ${KILLING_MS / 1_000} s: ${posts} posts, ${sum(({ edits }) => edits.length)} edits, ${sum(({ removed }) => removed.size)} removed or restored, ${sum(({ reactions }) => reactions.size)} reactions; ` +
        `${apiKills} api and ${otherKills} realtime and worker processes killed, ${stack.front?.cuts} lines cut, ${stack.front?.lost} answers lost; ${sum(({ retries }) => retries)} retries, ${sum(({ replays }) => replays)} replays, ` +
        `${sum(({ reloads }) => reloads)} tabs reloaded; ${pages} pages the same; ${told} notifications, ${sum(hints)} hints\n`,
    );
    expect(members.flatMap((member) => [...member.faults, ...member.open.flatMap((tab) => tab.faults), ...refusals(member)])).toEqual([]);
    expect(Math.min(apiKills, otherKills)).toBeGreaterThanOrEqual(AT_LEAST);
    expect(posts).toBeGreaterThanOrEqual(MEMBERS);
    // That everybody shows the same is worth nothing of pages that nobody told anything.
    expect(told).toBeGreaterThan(0);
    expect(sum(hints)).toBeGreaterThan(MEMBERS);
  }, KILLING_MS + 240_000);
});

/** What the lines told the tabs that are still open. */
function hints({ open }: DiscussionMember): number {
  return open.reduce((total, tab) => total + tab.hints, 0);
}

/** Posts that were refused for no reason of their own. */
function refusals({ store }: DiscussionMember): string[] {
  // Answered was a post that had been removed or had moved meanwhile.
  return store.all().filter(({ words, fields }) => !(fields.answersId && ['POST_GONE', 'POST_UNKNOWN'].includes(words ?? ''))).map(({ words, key }) => `${key} was refused: ${words}`);
}

/** Kills one process after another, sometimes two at once, and starts them again, and at least two however slow the machine; answers how many it killed. */
async function killAtRandom(all: ProductProcess[], random: () => number, until: number): Promise<number> {
  let killed = 0;
  while (Date.now() < until || killed < AT_LEAST) {
    await sleep(300 + random() * 1_500);
    const first = Math.floor(random() * all.length);
    const chosen = new Set([first, ...(random() < 0.25 ? [Math.floor(random() * all.length)] : [])]);
    await Promise.all(
      [...chosen].map(async (index) => {
        const victim = all[index];
        await victim?.kill('SIGKILL');
        killed += 1;
        await sleep(random() * 400);
        await victim?.start();
      }),
    );
  }
  return killed;
}

async function cutLines({ front }: Stack, random: () => number, until: number): Promise<void> {
  if (!front) return;
  front.loss = 0.01;
  while (Date.now() < until) {
    await sleep(1_000 + random() * 4_000);
    front.cut(0.3);
  }
  front.loss = 0;
}

/** Posts of the hot discussion become topics of their own while people write in it. */
async function splitNowAndThen(moderator: Caller, members: DiscussionMember[], { hot }: Places, until: number): Promise<void> {
  for (let count = 1; Date.now() < until; count += 1) {
    await sleep(7_000);
    const seen = members[0]?.open[0]?.feeds.get(hot)?.posts ?? [];
    const postIds = seen.filter(({ state, position }) => state === 'SHOWN' && (position ?? 1) > 1).slice(-3).map(({ id }) => id);
    if (postIds.length === 0) continue;
    await moderator.ask('mutation ($id: ID!, $postIds: [ID!]!, $title: String!, $reason: String) { splitDiscussion(id: $id, postIds: $postIds, title: $title, reason: $reason) { id } }', {
      id: hot,
      postIds,
      title: `Apart ${count}`,
      reason: 'It is about something else.',
    });
  }
}
