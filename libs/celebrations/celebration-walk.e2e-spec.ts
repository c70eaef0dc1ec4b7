import fc from 'fast-check';
import { APPEAL, DELETE, HIDE, RESTORE, SAVE, SUBMIT, TRUST, WITHDRAW } from './testing/documents.js';
import { type Actor, CelebrationStage, CLAIM, DECIDE, type Made } from './testing/stage.js';

const RELEASE = 'mutation ($id: ID!) { releaseReview(id: $id) { id } }';

/** Whoever could try: two of them judge for another city, one may trust it. */
const WHO = ['author', 'focalPoint', 'organiser', 'cityModerator', 'moderator', 'otherModerator', 'admin', 'stranger'] as const;
type Who = (typeof WHO)[number];

const OPERATIONS = ['save', 'place', 'submit', 'takeBack', 'withdraw', 'claim', 'release', 'approve', 'requestChanges', 'reject', 'hide', 'restore', 'appeal', 'delete', 'trust', 'distrust'] as const;
type Operation = (typeof OPERATIONS)[number];

interface Crossing {
  from: string;
  role: string;
  actorId: string;
  worksInCity: boolean;
}

interface Standing {
  state: string;
  isDeleted: boolean;
  revision: number;
  checkedLater: boolean;
  shown: boolean[];
  item: { purpose: string; state: string; revision: number } | null;
  /** Ways by which it came to the site, but for being put back and being looked at there. */
  crossings: Crossing[];
}

describe('no path to the site', () => {
  let stage: CelebrationStage;
  let people: Record<Who, Actor>;
  const wanted: Partial<Made> = {};
  let trusted = false;
  const published = { judged: 0, trusted: 0 };

  beforeAll(async () => {
    stage = await CelebrationStage.open();
    const city = await stage.city({ name: 'Ndemba', languages: ['fr'] });
    const person = (...roles: ('MODERATOR' | 'ADMIN')[]) => stage.person({ networkRoles: roles.map((role) => ({ role, languages: [], themes: [] })) });
    people = {
      author: await stage.worker(city.id, 'CONTRIBUTOR'),
      focalPoint: await stage.worker(city.id, 'FOCAL_POINT'),
      organiser: await stage.worker(city.id, 'ORGANISER'),
      cityModerator: await stage.worker(city.id, 'ORGANISER', { networkRoles: [{ role: 'MODERATOR', languages: [], themes: [] }] }),
      moderator: await person('MODERATOR'),
      otherModerator: await person('MODERATOR'),
      admin: await person('ADMIN'),
      stranger: await person(),
    };
    Object.assign(wanted, { city, author: people.author, moderator: people.moderator });
  });
  afterAll(() => stage.close());

  const standing = async (id: string): Promise<Standing & { edits: number }> => {
    const [row] = await stage.dataSource.query<(Standing & { edits: number })[]>(
      `SELECT celebration.state, celebration.deleted_at IS NOT NULL AS "isDeleted", celebration.revision, celebration.edits, celebration.checked_later AS "checkedLater",
              ARRAY(SELECT shown FROM occurrence WHERE celebration_id = celebration.id) AS shown,
              (SELECT jsonb_build_object('purpose', purpose, 'state', item.state, 'revision', item.revision) FROM review_item item WHERE item.subject_id = celebration.id) AS item,
              coalesce((SELECT jsonb_agg(jsonb_build_object('from', moved.from_state, 'role', moved.actor_role, 'actorId', moved.actor_id,
                  'worksInCity', EXISTS (SELECT 1 FROM city_role held WHERE held.member_id = moved.actor_id AND held.city_id = celebration.city_id)) ORDER BY moved.id)
                 FROM transition moved WHERE moved.subject_id = celebration.id AND moved.to_state = 'PUBLISHED' AND moved.from_state NOT IN ('HIDDEN', 'PUBLISHED')), '[]') AS crossings
         FROM celebration WHERE celebration.id = $1`,
      [id],
    );
    if (!row) throw new Error('it is gone');
    return row;
  };

  const perform = async ({ id, city }: Made, who: Who, operation: Operation): Promise<void> => {
    const actor = people[who];
    // What a caller who looks would know: the celebration as it is now, and the desk's item of it.
    const { edits, item } = await standing(id);
    const itemId = await stage.itemOf(id);
    const decide = (decision: string, reasonCode: string | null) => stage.ask(actor, DECIDE, { input: { id: itemId || id, revision: item?.revision ?? 1, decision, reasonCode } });
    const trust = async (atOnce: boolean) => {
      const { errors } = await stage.ask(actor, TRUST, { cityId: city.id, atOnce });
      if (!errors) trusted = atOnce;
    };
    const performed: Record<Operation, () => Promise<unknown>> = {
      save: () => stage.ask(actor, SAVE, { input: { id, edits, description: `Vu par ${who} au pas ${edits}` } }),
      place: () => stage.ask(actor, SAVE, { input: { id, edits, placeName: `Salle ${edits}` } }),
      submit: () => stage.ask(actor, SUBMIT, { id, edits }),
      takeBack: () => stage.ask(actor, WITHDRAW, { id }),
      withdraw: () => stage.ask(actor, WITHDRAW, { id, reason: 'Il pleut.' }),
      claim: () => stage.ask(actor, CLAIM, { id: itemId || id }),
      release: () => stage.ask(actor, RELEASE, { id: itemId || id }),
      approve: () => decide('APPROVE', null),
      requestChanges: () => decide('REQUEST_CHANGES', 'OFF_TOPIC'),
      reject: () => decide('REJECT', 'OFF_TOPIC'),
      hide: () => stage.ask(actor, HIDE, { id, reasonCode: 'OFF_TOPIC' }),
      restore: () => stage.ask(actor, RESTORE, { id }),
      appeal: () => stage.ask(actor, APPEAL, { id, text: 'Pourquoi ?' }),
      delete: () => stage.ask(actor, DELETE, { id }),
      trust: () => trust(true),
      distrust: () => trust(false),
    };
    await performed[operation]();
  };

  const holds = async (id: string, wasTrusted: boolean, crossed: number): Promise<number> => {
    const { state, isDeleted, revision, checkedLater, shown, item, crossings } = await standing(id);
    const isShown = state === 'PUBLISHED' && !isDeleted;
    expect(shown.every((one) => one === isShown)).toBe(true);
    const open = item && (item.state === 'WAITING' || item.state === 'CLAIMED') ? item : null;
    // Whatever the desk has before it is what stands there now; and what nobody has looked at waits.
    if (open) expect(open.revision).toBe(revision);
    if (isShown) expect(open?.purpose === 'AFTERWARDS').toBe(checkedLater);
    if (isShown || state === 'HIDDEN' || state === 'WITHDRAWN') expect(crossings).toHaveLength(1);
    else expect(crossings).toEqual([]);
    for (const { from, role, actorId, worksInCity } of crossings.slice(crossed)) {
      if (role === 'SYSTEM') {
        // By the trust of an administrator alone, and by somebody who announces for the city.
        expect({ from, wasTrusted, worksInCity }).toEqual({ from: 'DRAFT', wasTrusted: true, worksInCity: true });
        published.trusted += 1;
      } else {
        expect({ from, role, worksInCity }).toEqual({ from: 'IN_REVIEW', role: 'MODERATOR', worksInCity: false });
        expect([people.moderator.id, people.otherModerator.id]).toContain(actorId);
        published.judged += 1;
      }
    }
    return crossings.length;
  };

  it('but through another city’s moderator or an administrator’s trust, whoever tries what in whichever order', async () => {
    // Steps that lead on are tried more often, so that walks get far.
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom<Who>(...WHO), fc.constantFrom<Operation>(...OPERATIONS)) },
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom<Who>('organiser', 'focalPoint'), fc.constantFrom<Operation>('submit', 'submit', 'save')) },
      { weight: 4, arbitrary: fc.tuple(fc.constant<Who>('moderator'), fc.constantFrom<Operation>('claim', 'approve', 'claim', 'approve', 'requestChanges', 'restore')) },
      { weight: 1, arbitrary: fc.tuple(fc.constant<Who>('admin'), fc.constantFrom<Operation>('trust', 'distrust', 'distrust')) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30 }), async (steps) => {
        const made = await stage.complete(wanted);
        let crossed = 0;
        for (const [who, operation] of steps) {
          const wasTrusted = trusted;
          await perform(made, who, operation);
          crossed = await holds(made.id, wasTrusted, crossed);
        }
      }),
      { numRuns: 30, seed: 20_261_123, endOnFailure: true },
    );
    // The walks did arrive, by both ways: what holds was put to the test.
    expect(published.judged).toBeGreaterThan(5);
    expect(published.trusted).toBeGreaterThan(3);
  }, 120_000);
});
