import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, CelebrationStage } from '../../../testing/stage.js';
import type { MadeFestival } from '../../../testing/festival-stage.js';
import { APPROVE_MANY, HINTS, HOSTING, OFFERS, WAITING } from '../testing/documents.js';
import { type Answered, type Host, HostStage, type Offered } from '../testing/host-stage.js';

interface Hint {
  kind: string;
  others: number;
  days: string[];
  celebrations: { title: string; startsLocal: string }[];
}

interface Waiting {
  id: string;
  revision: number;
  mayReview: boolean;
  celebration: { id: string };
}

describe('offers of a festival', () => {
  let stage: CelebrationStage;
  let t: HostStage;
  beforeAll(async () => {
    stage = await CelebrationStage.open();
    t = new HostStage(stage);
  });
  afterAll(() => stage.close());

  it('come with hints, which name to a host only what they may know of', async () => {
    const festival = await t.festival();
    const time = { startsLocal: `${festival.startsOn}T10:30`, endsLocal: `${festival.startsOn}T12:00` };
    const onSite = await stage.published({ ...festival, title: 'Le marché', ...time, fields: { placeName: 'Mairie', coordinates: null, themes: ['planning'], accessServices: ['STEP_FREE'] } });
    await stage.festivals.put(festival, onSite);
    const [host, other] = [await t.join(festival), await t.join(festival)];
    await t.draft(other, festival, { title: 'Brouillon' });
    const offered = await t.offered(other, festival, { title: 'Secret', fields: { placeName: 'MAIRIE' } });
    const mine = await t.offered(host, festival, { fields: { placeName: 'Mairie' } });
    const hints = async ({ token }: Host, { id }: Offered) =>
      (await stage.must<Hint[]>(null, HINTS, { token, id })).map(({ kind, others, days, celebrations }) => [kind, ...celebrations.map(({ title }) => title), `+${others}`, ...days].join(' '));
    expect(await hints(host, mine)).toEqual(['SAME_PLACE Le marché +1', 'SAME_THEME +1']);
    expect(await hints(other, offered)).toEqual(['OWN_CLASH Brouillon +0', 'SAME_PLACE Le marché +1', 'SAME_THEME Brouillon +1']);
    const elsewhere = await t.draft(host, festival, { title: 'Ailleurs', startsLocal: '2031-01-01T10:00', endsLocal: '2031-01-01T11:00' });
    await t.save(host, elsewhere, { placeName: 'Le vieux moulin' });
    expect(await hints(host, elsewhere)).toEqual(['OUTSIDE_DAYS +0 2031-01-01', 'PLACE_UNKNOWN_ACCESS +0']);
    const { venues } = await stage.must<{ venues: object[] }>(null, HOSTING, { token: host.token });
    expect(venues).toEqual([{ placeName: 'Mairie', accessServices: ['STEP_FREE'] }]);
    const { nodes } = await stage.must<{ nodes: { celebration: { title: string }; hints: Hint[] }[] }>(festival.author, OFFERS, { festivalId: festival.id });
    expect(nodes.map(({ celebration, hints: all }) => [celebration.title, ...all.map(({ kind, others, celebrations }) => `${kind} ${celebrations.map(({ title }) => title).join(', ')} +${others}`)])).toEqual([
      ['Secret', 'SAME_PLACE Contes du matin, Le marché +0', 'SAME_THEME Contes du matin +0'],
      ['Contes du matin', 'SAME_PLACE Secret, Le marché +0', 'SAME_THEME Secret +0'],
    ]);
  });

  it('are approved many at once by moderators, each as it was seen', async () => {
    const festival = await t.festival();
    const host = await t.join(festival);
    const offers = await Promise.all(['A', 'B', 'C', 'D'].map((title) => t.offered(host, festival, { title })));
    await t.accept(festival, ...offers);
    const elsewhere = await t.festival({ city: festival.city, author: festival.author, moderator: festival.moderator });
    const stranger = await t.offered(await t.join(elsewhere), elsewhere);
    await t.accept(elsewhere, stranger);
    const waiting = async (actor: Actor, { slug }: MadeFestival = festival) => (await stage.must<{ waiting: Waiting[] }>(actor, WAITING, { slug })).waiting;
    const approve = async (actor: Actor, items: { itemId: string; revision: number }[]) => (await stage.must<Answered[]>(actor, APPROVE_MANY, { festivalId: festival.id, items })).map(({ code }) => code);
    expect(await waiting(festival.author)).toEqual([]);
    const own = await stage.worker(festival.city.id, 'CONTRIBUTOR', { networkRoles: [{ role: 'MODERATOR', languages: [], themes: [] }] });
    const items = (await waiting(festival.moderator)).map(({ id, revision }) => ({ itemId: id, revision }));
    expect((await waiting(festival.moderator)).map(({ celebration, mayReview }) => [celebration.id, mayReview])).toEqual(expect.arrayContaining(offers.map(({ id }) => [id, true])));
    expect(items).toHaveLength(4);
    const untouched = await stage.everything();
    expect(await approve(own, items)).toEqual(['OWN_CITY', 'OWN_CITY', 'OWN_CITY', 'OWN_CITY']);
    expect(await stage.everything()).toBe(untouched);
    const [a, b, c, d] = items as [(typeof items)[0], (typeof items)[0], (typeof items)[0], (typeof items)[0]];
    const somebody = await stage.moderator();
    await stage.must(somebody, 'mutation ($id: ID!) { claimReview(id: $id) { id } }', { id: b.itemId });
    const seen = [a, b, { ...c, revision: c.revision + 1 }, { itemId: await stage.itemOf(stranger.id), revision: 1 }, d];
    const answer = [null, 'REVIEW_CLAIMED', 'REVISION_CHANGED', 'NOT_FOUND', null];
    expect(await approve(festival.moderator, seen)).toEqual(answer);
    const done = await stage.everything();
    expect(await approve(festival.moderator, seen)).toEqual(answer);
    expect(await stage.everything()).toBe(done);
    expect((await waiting(festival.moderator)).map(({ id }) => id)).toEqual([b.itemId, c.itemId]);
    expect(await stage.dataSource.query(`SELECT state, count(*)::int FROM review_item WHERE id = ANY($1) GROUP BY state ORDER BY state`, [items.map(({ itemId }) => itemId)])).toEqual([
      { state: 'CLAIMED', count: 1 },
      { state: 'DECIDED', count: 2 },
      { state: 'WAITING', count: 1 },
    ]);
  });
});
