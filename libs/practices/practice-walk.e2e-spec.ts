import fc from 'fast-check';
import { BEGIN, DELETE, DISCARD, HIDE, APPEAL, RESTORE, SAVE, SUBMIT, WITHDRAW } from './testing/documents.js';
import { type Actor, CLAIM, DECIDE, type Made, PracticeStage } from './testing/stage.js';

const RELEASE = 'mutation ($id: ID!) { releaseReview(id: $id) { id } }';

/** Whoever could try: only one of them judges for another city. */
const WHO = ['author', 'focalPoint', 'organiser', 'cityModerator', 'moderator', 'otherModerator', 'admin', 'stranger'] as const;
type Who = (typeof WHO)[number];

const OPERATIONS = ['save', 'submit', 'takeBack', 'withdraw', 'begin', 'discard', 'claim', 'release', 'approve', 'requestChanges', 'reject', 'hide', 'restore', 'appeal', 'delete'] as const;
type Operation = (typeof OPERATIONS)[number];

interface Crossing {
  revisionId: string;
  number: number | null;
  state: string;
  isShown: boolean;
  hasCard: boolean;
  /** Ways by which it came to PUBLISHED, but for being put back. */
  approvals: { from: string; role: string; actorId: string; edits: number; worksInCity: boolean }[];
}

describe('no path to the site', () => {
  let stage: PracticeStage;
  let people: Record<Who, Actor>;
  let published = 0;
  const made: Partial<Made> = {};

  beforeAll(async () => {
    stage = await PracticeStage.open();
    const city = await stage.city({ name: 'Ndemba', languages: ['fr'] });
    const person = (...roles: ('MODERATOR' | 'ADMIN')[]) => stage.person({ networkRoles: roles.map((role) => ({ role, languages: [], themes: [] })) });
    people = {
      author: await stage.worker(city.id, 'CONTRIBUTOR'),
      focalPoint: await stage.worker(city.id, 'FOCAL_POINT'),
      organiser: await stage.worker(city.id, 'ORGANISER'),
      cityModerator: await stage.worker(city.id, 'FOCAL_POINT', { networkRoles: [{ role: 'MODERATOR', languages: [], themes: [] }, { role: 'ADMIN', languages: [], themes: [] }] }),
      moderator: await person('MODERATOR'),
      otherModerator: await person('MODERATOR'),
      admin: await person('ADMIN'),
      stranger: await person(),
    };
    Object.assign(made, { city, author: people.author, moderator: people.moderator });
  });
  afterAll(() => stage.close());

  const perform = async (practice: Made, who: Who, operation: Operation): Promise<void> => {
    const actor = people[who];
    const { id } = practice;
    // What a caller who looks would know: the revision as it is now, and the desk's item of it.
    const { revisionId, edits } = await current(id);
    const itemId = await stage.itemOf(revisionId);
    const decide = (decision: string, reasonCode: string | null) => stage.ask(actor, DECIDE, { input: { id: itemId || id, revision: edits, decision, reasonCode } });
    const performed: Record<Operation, () => Promise<unknown>> = {
      save: async () => {
        const [row] = await stage.dataSource.query<{ edits: number }[]>(`SELECT edits FROM practice_section WHERE revision_id = $1 AND section = 'SETBACKS'`, [revisionId]);
        return stage.ask(actor, SAVE, { input: { practiceId: id, edits: row?.edits ?? 0, content: { setbacks: { text: `Vu par ${who} au pas ${edits}` } } } });
      },
      submit: () => stage.ask(actor, SUBMIT, { practiceId: id, edits, changeNote: 'Autre chose.' }),
      takeBack: () => stage.ask(actor, WITHDRAW, { id }),
      withdraw: () => stage.ask(actor, WITHDRAW, { id, reason: 'Arrêté.' }),
      begin: () => stage.ask(actor, BEGIN, { practiceId: id }),
      discard: () => stage.ask(actor, DISCARD, { practiceId: id }),
      claim: () => stage.ask(actor, CLAIM, { id: itemId || id }),
      release: () => stage.ask(actor, RELEASE, { id: itemId || id }),
      approve: () => decide('APPROVE', null),
      requestChanges: () => decide('REQUEST_CHANGES', 'OFF_TOPIC'),
      reject: () => decide('REJECT', 'OFF_TOPIC'),
      hide: () => stage.ask(actor, HIDE, { id, reasonCode: 'OFF_TOPIC' }),
      restore: () => stage.ask(actor, RESTORE, { id }),
      appeal: () => stage.ask(actor, APPEAL, { id, note: 'Pourquoi ?' }),
      delete: () => stage.ask(actor, DELETE, { id }),
    };
    await performed[operation]();
  };

  const current = async (id: string): Promise<{ revisionId: string; edits: number }> => {
    const [row] = await stage.dataSource.query<{ revisionId: string; edits: number }[]>(
      'SELECT id AS "revisionId", edits FROM practice_revision WHERE practice_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1',
      [id],
    );
    return row ?? { revisionId: id, edits: 1 };
  };

  const crossings = (id: string): Promise<Crossing[]> =>
    stage.dataSource.query(
      `SELECT revision.id AS "revisionId", revision.number, revision.state, practice.shown_revision_id IS NOT DISTINCT FROM revision.id AS "isShown",
              EXISTS (SELECT 1 FROM practice_card card WHERE card.practice_id = practice.id) AS "hasCard",
              coalesce((SELECT jsonb_agg(jsonb_build_object('from', moved.from_state, 'role', moved.actor_role, 'actorId', moved.actor_id, 'edits', moved.revision,
                  'worksInCity', EXISTS (SELECT 1 FROM city_role held WHERE held.member_id = moved.actor_id AND held.city_id = practice.city_id)))
                 FROM transition moved WHERE moved.kind = 'PRACTICE' AND moved.subject_id = revision.id AND moved.to_state = 'PUBLISHED' AND moved.from_state <> 'HIDDEN'), '[]') AS approvals
         FROM practice JOIN practice_revision revision ON revision.practice_id = practice.id WHERE practice.id = $1`,
      [id],
    );

  const holds = async (id: string): Promise<void> => {
    const revisions = await crossings(id);
    expect(revisions.filter(({ isShown }) => isShown).length).toBeLessThanOrEqual(1);
    expect(revisions.filter(({ state }) => ['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED'].includes(state)).length).toBeLessThanOrEqual(1);
    const shown = revisions.some(({ isShown }) => isShown);
    for (const { number, state, isShown, hasCard, approvals } of revisions) {
      expect(hasCard).toBe(shown);
      expect(number !== null).toBe(['PUBLISHED', 'HIDDEN', 'WITHDRAWN'].includes(state));
      if (isShown) expect(state).toBe('PUBLISHED');
      // Whatever was ever on the site was approved once, out of a review, by a moderator who works elsewhere.
      expect(approvals).toHaveLength(number === null ? 0 : 1);
      for (const approval of approvals) {
        expect(approval).toMatchObject({ from: 'IN_REVIEW', role: 'MODERATOR', worksInCity: false });
        expect([people.moderator.id, people.otherModerator.id]).toContain(approval.actorId);
        published += 1;
      }
    }
  };

  it('but through a review by a moderator of another city, whoever tries what in whichever order', async () => {
    // Steps that lead on are tried more often, so that walks get far.
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom<Who>(...WHO), fc.constantFrom<Operation>(...OPERATIONS)) },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom<Who>('author', 'focalPoint'), fc.constantFrom<Operation>('submit', 'begin', 'save')) },
      { weight: 4, arbitrary: fc.tuple(fc.constant<Who>('moderator'), fc.constantFrom<Operation>('claim', 'approve', 'requestChanges')) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 45 }), async (steps) => {
        const practice = await stage.complete(made);
        for (const [who, operation] of steps) {
          await perform(practice, who, operation);
          await holds(practice.id);
        }
      }),
      { numRuns: 30, seed: 20_251_122, endOnFailure: true },
    );
    // The walks did arrive: what holds was put to the test.
    expect(published).toBeGreaterThan(100);
  }, 120_000);
});
