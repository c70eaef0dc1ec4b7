import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { Caller } from '../stack/caller.js';
import { Cast, type Player } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';

const PEOPLE = 200;
const PLACES = 50;
/** They give their place back; as many as wait longest get one. */
const LEAVING = 20;

const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) { id state } }';
const CANCEL = 'mutation ($id: ID!) { cancelRegistration(id: $id) { id state } }';

interface Mine {
  id: string;
  state: string;
}

/** An occurrence on the site, put there by hand. */
async function announce(cast: Cast, cityId: string): Promise<string> {
  const [id, occurrenceId] = [newId(), newId()];
  const [start, end] = ['2031-05-02T19:00', '2031-05-02T21:00'];
  await cast.rows(
    `INSERT INTO celebration (id, city_id, key, state, language, title, theme_slugs, host, zone, starts_local, ends_local, registration, capacity, calendar_uid, published_at, created_at, updated_at)
     VALUES ($1::uuid, $2, $1::uuid, 'PUBLISHED', 'en', 'Lantern walk', '{celebration}', 'Riverside', 'Europe/Dublin', $3, $4, 'NEEDED', $5, $1::text, now(), now(), now())`,
    [id, cityId, start, end, PLACES],
  );
  await cast.rows(
    `INSERT INTO occurrence (id, celebration_id, original_start, starts_local, ends_local, starts_at, ends_at, zone_version, capacity, shown, city_id, region, country, theme_slugs, free, online, access_services, languages)
     VALUES ($1, $2, $3::text, $3::text, $4, '2031-05-02T18:00Z', '2031-05-02T20:00Z', 'x', $5, true, $6, 'EUROPE_NORTH_AMERICA', 'IE', '{celebration}', true, false, '{}', '{en}')`,
    [occurrenceId, id, start, end, PLACES, cityId],
  );
  return occurrenceId;
}

describe('two hundred people, fifty places, two hosts', () => {
  let stack: Stack;
  let cast: Cast;
  let occurrenceId: string;
  const people: Player[] = [];

  beforeAll(async () => {
    stack = await startStack({ hosts: 2, workers: 1, web: false });
    cast = await Cast.open(stack.databaseUrl);
    for (let index = 0; index < PEOPLE; index += 1) people.push(await cast.person(`Person ${index}`));
    occurrenceId = await announce(cast, await cast.city('riverside'));
  }, 60_000);

  afterAll(async () => {
    await cast?.close();
    await stack?.close();
  }, 60_000);

  /** Lines go to one host or the other in turn. */
  const callers: Caller[] = [];
  const caller = (player: Player): Caller => {
    const one = new Caller(stack.origin, player.cookie);
    callers.push(one);
    return one;
  };

  const counted = async () =>
    (
      await cast.rows<{ taken: number; waiting: number; registered: number; inLine: number }>(
        `SELECT o.taken, o.waiting, count(*) FILTER (WHERE r.state = 'REGISTERED')::int AS registered, count(*) FILTER (WHERE r.state = 'WAITING')::int AS "inLine"
           FROM occurrence o JOIN registration r ON r.occurrence_id = o.id WHERE o.id = $1 GROUP BY o.id`,
        [occurrenceId],
      )
    )[0];

  it('end with exactly fifty places, one order of waiting, and everybody told once', async () => {
    const began = Date.now();
    const mine = await Promise.all(
      people.map(async (player, index) => {
        const input = { occurrenceId, key: newId() };
        // Every fifth sends it twice at once, as a nervous finger does.
        const tries = index % 5 === 0 ? 2 : 1;
        const answers = await Promise.all(Array.from({ length: tries }, () => caller(player).must<{ register: Mine }>(REGISTER, { input })));
        expect(new Set(answers.map(({ register }) => register.id)).size).toBe(1);
        return answers[0]?.register ?? { id: '', state: '' };
      }),
    );
    const took = Date.now() - began;
    expect(await counted()).toEqual({ taken: PLACES, waiting: PEOPLE - PLACES, registered: PLACES, inLine: PEOPLE - PLACES });
    const line = await cast.rows<{ id: string; line: string }>(`SELECT id, line FROM registration WHERE occurrence_id = $1 AND state = 'WAITING' ORDER BY line`, [occurrenceId]);
    expect(new Set(line.map((one) => one.line)).size).toBe(PEOPLE - PLACES);

    // Some leave at once while others try again: each place goes to the next of the line.
    const leaving = mine.map((one, index) => ({ ...one, index })).filter(({ state }) => state === 'REGISTERED').slice(0, LEAVING);
    await Promise.all(leaving.map(({ id, index }) => caller(people[index] as Player).must(CANCEL, { id })));
    expect(await counted()).toEqual({ taken: PLACES, waiting: PEOPLE - PLACES - LEAVING, registered: PLACES, inLine: PEOPLE - PLACES - LEAVING });
    const up = await cast.rows<{ id: string }>(`SELECT r.id FROM registration r WHERE r.occurrence_id = $1 AND r.state = 'REGISTERED' AND r.id = ANY($2)`, [occurrenceId, line.map(({ id }) => id)]);
    expect(up.map(({ id }) => id).toSorted()).toEqual(line.slice(0, LEAVING).map(({ id }) => id).toSorted());

    const told = await eventually(async () => {
      const rows = await cast.rows<{ kind: string; people: number; notices: number }>(
        `SELECT kind, count(DISTINCT registration_id)::int AS people, count(*)::int AS notices FROM notice n JOIN registration r ON r.id = n.registration_id WHERE r.occurrence_id = $1 GROUP BY kind ORDER BY kind`,
        [occurrenceId],
      );
      expect(rows).toEqual([
        { kind: 'CANCELLED', people: LEAVING, notices: LEAVING },
        { kind: 'PLACE_FREED', people: LEAVING, notices: LEAVING },
        { kind: 'REGISTERED', people: PLACES, notices: PLACES },
        { kind: 'WAITING', people: PEOPLE - PLACES, notices: PEOPLE - PLACES },
      ]);
      return rows;
    }, 60_000);
    process.stderr.write(`${PEOPLE} people and ${PEOPLE / 5} repeats registered in ${took} ms by 2 hosts, ${callers.reduce((sum, { lost }) => sum + lost, 0)} tries without an answer; ${told.reduce((sum, { notices }) => sum + notices, 0)} notices\n`);
  }, 120_000);
});
