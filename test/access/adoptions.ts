import { newId } from '@libs/platform/ids/id.js';
import { type Adopted, Adoptions, PLAN, REPORT } from '@libs/practices/adoptions/testing/adoption-stage.js';
import { ADD_ENTRY, OFFER } from '@libs/practices/adoptions/testing/documents.js';
import type { PrivateField } from './fields.js';
import { ANYBODY, type Line, mutation, query } from './lines.js';
import { practices } from './practices.js';
import { type Answers, CREW, DESK, everybody, FORBIDDEN, INSIDERS, members, NULL, OK, type Role } from './roles.js';
import type { World } from './world.js';

const NO_ADOPTION = 'NOT_FOUND ADOPTION_UNKNOWN';
/** What is only considered is there for the people of both cities and the desk. */
const UNSEEN: Answers = members(NO_ADOPTION, [INSIDERS, FORBIDDEN], [CREW, OK]);
const FOR_CREW: Answers = members(FORBIDDEN, [CREW, OK]);

type State = 'CONSIDERING' | 'ADAPTING' | 'RUNNING' | 'REPORTED';
type Side = 'taker' | 'giver';

/** An adoption whose taker, or whose practice's city, is the city of the table. */
async function adoption(world: World, side: Side, state: State): Promise<Adopted & { edits: number }> {
  const { stage, published } = await practices(world);
  const adoptions = new Adoptions(stage);
  const wanted = side === 'taker' ? { city: world.city, taker: await world.hand('author') } : { practice: await published() };
  const adopted = state === 'CONSIDERING' ? await adoptions.planned(wanted) : await adoptions.come(state, wanted);
  return { ...adopted, edits: await adoptions.edits(adopted.id) };
}

const one = (side: Side, state: State) => async (world: World) => ({ id: (await adoption(world, side, state)).id });
const input = (side: Side, state: State, more: object = {}) => async (world: World) => {
  const { id, edits } = await adoption(world, side, state);
  return { input: { id, edits, ...more } };
};
const entry = () => ({ key: newId(), happenedOn: '2026-02-03', text: 'Le bateau est là.', clipIds: [] });

export const OF_ADOPTIONS: Line[] = [
  query('adoption', ANYBODY, one('taker', 'ADAPTING')),
  query('adoption', everybody(NULL, [INSIDERS, OK]), one('taker', 'CONSIDERING'), 'of the city that only considers it'),
  query('adoption', everybody(NULL, [INSIDERS, OK]), one('giver', 'CONSIDERING'), 'that is only considered, whose practice it is'),
  query('practiceFamily', ANYBODY, async (world) => ({ id: (await (await practices(world)).published()).id })),
  query('practiceFamily', everybody(NULL, [INSIDERS, OK]), async (world) => ({ id: (await (await practices(world)).draft()).id }), 'a draft'),
  mutation('adoptPractice', FOR_CREW, async (world) => ({ input: { practiceId: (await (await practices(world)).stage.published()).id, citySlug: world.city.slug } })),
  mutation('saveAdoptionPlan', UNSEEN, input('taker', 'CONSIDERING', { edits: 1, plan: { ...PLAN, why: 'Autrement.' } })),
  mutation('saveAdoptionReport', FOR_CREW, input('taker', 'RUNNING', { edits: 0, report: REPORT })),
  mutation('moveAdoption', UNSEEN, input('taker', 'CONSIDERING', { to: 'ADAPTING' })),
  mutation('moveAdoption', FOR_CREW, input('taker', 'REPORTED', { to: 'STOPPED', reason: 'No boat.' }), 'one that everybody sees'),
  mutation('addAdoptionEntry', FOR_CREW, async (world) => ({ input: { id: (await adoption(world, 'taker', 'ADAPTING')).id, ...entry() } })),
  mutation('removeAdoptionEntry', FOR_CREW, async (world) => {
    const { id, taker } = await adoption(world, 'taker', 'ADAPTING');
    const { entries } = await (await practices(world)).stage.must<{ entries: { nodes: { id: string }[] } }>(taker, ADD_ENTRY, { input: { id, ...entry() } });
    return { id: entries.nodes[0]?.id };
  }),
  mutation('offerHelp', UNSEEN, async (world) => ({ input: { id: (await adoption(world, 'giver', 'CONSIDERING')).id, key: newId(), text: 'Come and see.' } })),
  mutation('answerReport', FOR_CREW, input('giver', 'REPORTED', { answer: 'CONFIRMED', text: '' })),
  mutation('publishAdoption', FOR_CREW, one('taker', 'REPORTED')),
];

const to = (...roles: readonly Role[]): Answers<boolean> => everybody(false, [roles, true]);
const field = (name: string, side: Side, state: State, selection: string, told: Answers<boolean>): PrivateField => ({
  field: `Adoption.${name}`,
  on: `${side} ${state}`,
  document: `query ($id: ID!) { adoption(id: $id) { ${selection} } }`,
  given: async (world) => {
    const { id, practice } = await adoption(world, side, state);
    await (await practices(world)).stage.must(practice.author, OFFER, { input: { id, key: newId(), text: 'Come and see.' } });
    return { id };
  },
  told,
});
const may = (what: string, side: Side, state: State, ...roles: readonly Role[]) => field(`viewerCan.${what}`, side, state, `viewerCan { ${what} }`, to(...roles));

/** Fields of adoptions that not everybody is told. */
export const FIELDS_OF_ADOPTIONS: PrivateField[] = [
  field('offers', 'taker', 'ADAPTING', 'offers { text }', to(...INSIDERS)),
  field('offers', 'giver', 'ADAPTING', 'offers { text }', to(...INSIDERS)),
  field('report', 'taker', 'RUNNING', 'report { edits }', to(...INSIDERS)),
  field('report', 'giver', 'RUNNING', 'report { edits }', to(...DESK)),
  field('moves.byName (who is not shown)', 'taker', 'ADAPTING', 'moves { byName }', to(...INSIDERS)),
  field('plan.editedByName', 'taker', 'ADAPTING', 'plan { editedByName }', to(...INSIDERS)),
  may('edit', 'taker', 'ADAPTING', ...CREW),
  may('move', 'taker', 'ADAPTING', ...CREW),
  may('diary', 'taker', 'ADAPTING', ...CREW),
  may('report', 'taker', 'RUNNING', ...CREW),
  may('publish', 'taker', 'REPORTED', ...CREW),
  may('offer', 'giver', 'ADAPTING', ...CREW),
  may('answer', 'giver', 'REPORTED', ...CREW),
];
