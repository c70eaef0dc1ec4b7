import type { PrivateField } from './fields.js';
import { practices, RESPONSIBLE } from './practices.js';
import { type Answers, CREW, everybody, INSIDERS, type Role } from './roles.js';

type State = 'draft' | 'published' | 'submitted' | 'hidden' | 'begun' | 'refused';

const to = (...roles: readonly Role[]): Answers<boolean> => everybody(false, [roles, true]);

const practice = (field: string, state: State, selection: string, told: Answers<boolean>): PrivateField => ({
  field,
  on: state,
  document: `query ($id: ID!) { practice(id: $id) { ${selection} } }`,
  given: async (world) => ({ id: (await (await practices(world))[state]()).id }),
  told,
});
const may = (what: string, state: State, ...roles: readonly Role[]) => practice(`Practice.viewerCan.${what}`, state, `viewerCan { ${what} }`, to(...roles));

const city = (field: string, selection: string): PrivateField => ({
  field: `City.${field}`,
  on: '',
  document: `query ($slug: String!) { city(slug: $slug) { ${selection} } }`,
  given: async (world) => {
    await (await practices(world)).draft();
    return { slug: world.city.slug };
  },
  told: to(...INSIDERS),
});

/** Fields of practices that not everybody is told. */
export const FIELDS_OF_PRACTICES: PrivateField[] = [
  practice('Practice.openRevision', 'begun', 'openRevision { id }', to(...INSIDERS)),
  practice('Practice.refusedRevision', 'refused', 'refusedRevision { id }', to(...INSIDERS)),
  practice('Practice.hiding', 'hidden', 'hiding { at }', to(...INSIDERS)),
  practice('Practice.author (who is not shown)', 'published', 'author { name }', to(...INSIDERS)),
  practice('PracticeRevision.progress', 'published', 'revision { progress { section } }', to(...INSIDERS)),
  practice('PracticeRevision.history', 'published', 'revision { history { id } }', to(...INSIDERS)),
  practice('PracticeRevision.lastDecision', 'published', 'revision { lastDecision { decision } }', to(...INSIDERS)),
  may('edit', 'draft', ...CREW),
  may('submit', 'draft', ...CREW),
  may('delete', 'draft', ...RESPONSIBLE),
  may('takeBack', 'submitted', ...RESPONSIBLE),
  may('review', 'submitted', 'moderator'),
  may('begin', 'published', ...CREW),
  may('withdraw', 'published', ...RESPONSIBLE),
  may('confirm', 'published', ...CREW),
  may('hide', 'published', 'moderator', 'otherModerator'),
  may('adopt', 'published', 'elsewhere'),
  may('discard', 'begun', ...RESPONSIBLE),
  may('appeal', 'hidden', ...CREW),
  may('restore', 'hidden', 'moderator', 'otherModerator'),
  city('ownedPractices', 'ownedPractices { nodes { id } }'),
  city('practiceDues', 'practiceDues { kind }'),
];
