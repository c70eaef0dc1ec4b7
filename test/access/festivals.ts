import { newId } from '@libs/platform/ids/id.js';
import { celebrations, HOSTS } from './celebrations.js';
import type { PrivateField } from './fields.js';
import { ANYBODY, type Line, mutation, query } from './lines.js';
import { type Answers, everybody, FORBIDDEN, INSIDERS, members, MODERATORS, NULL, OK, type Role } from './roles.js';
import type { World } from './world.js';

const OWN_CITY = 'FORBIDDEN OWN_CITY';
/** What is not on the site is there for its city and the desk; its organisers write it. */
const UNSEEN = members('NOT_FOUND FESTIVAL_UNKNOWN', [INSIDERS, FORBIDDEN], [HOSTS, OK]);
const DAYS = { startsOn: '2031-05-02', endsOn: '2031-05-08' };

/** Festivals of the city of the table, by its organiser, in any state. */
async function festivals(world: World) {
  const { stage } = await celebrations(world);
  const wanted = async () => ({ city: world.city, author: await world.hand('organiser'), moderator: await world.hand('moderator') });
  return {
    stage,
    draft: async () => stage.festivals.draft(await wanted()),
    complete: async () => stage.festivals.complete(await wanted()),
    published: async () => stage.festivals.published(await wanted()),
    hidden: async () => stage.festivals.hidden(await wanted()),
    /** On the site, and changed since the desk looked. */
    changed: async () => stage.festivals.save(await stage.festivals.published(await wanted()), { title: `Changed ${newId()}` }),
  };
}

type State = Exclude<keyof Awaited<ReturnType<typeof festivals>>, 'stage'>;

/** A festival of the table in a state, as arguments. */
export const festival = (state: State, more: object = {}) => async (world: World) => {
  const { id, slug, edits } = await (await festivals(world))[state]();
  return { id, slug, edits, ...more };
};

const saved = (state: State) => async (world: World) => {
  const { id, edits } = await festival(state)(world);
  return { input: { id, edits, title: `Week ${newId()}` } };
};

export const OF_FESTIVALS: Line[] = [
  query('festival', ANYBODY, festival('published')),
  query('festival', everybody(NULL, [INSIDERS, OK]), festival('draft'), 'a draft'),
  query('festivals', ANYBODY),
  mutation('createFestival', members(FORBIDDEN, [HOSTS, OK]), ({ city }) => ({
    input: { key: newId(), citySlug: city.slug, language: 'fr', title: 'Une semaine', zone: 'Africa/Dakar', ...DAYS },
  })),
  mutation('saveFestival', UNSEEN, saved('draft'), 'a draft'),
  mutation('saveFestival', members(FORBIDDEN, [HOSTS, OK]), saved('published'), 'a published festival'),
  mutation('submitFestival', UNSEEN, festival('complete')),
  mutation('withdrawFestival', members(FORBIDDEN, [HOSTS, OK]), festival('published', { reason: 'It rains.' })),
  mutation('deleteFestival', UNSEEN, festival('draft')),
  mutation('hideFestival', members(FORBIDDEN, [MODERATORS, OK], [['cityModerator'], OWN_CITY]), festival('published', { reasonCode: 'WRONG' })),
  mutation('restoreFestival', members(FORBIDDEN, [MODERATORS, OK], [['cityModerator'], OWN_CITY]), festival('hidden')),
  mutation('appealFestival', UNSEEN, festival('hidden', { text: 'It takes place.' })),
  mutation('copyFestival', UNSEEN, async (world) => ({ input: { id: (await festival('draft')(world)).id, key: newId(), startsOn: '2032-05-02' } })),
  mutation('putIntoFestival', members('NOT_FOUND CELEBRATION_UNKNOWN', [INSIDERS, FORBIDDEN], [HOSTS, OK]), async (world) => ({
    celebrationId: (await (await celebrations(world)).draft()).id,
    festivalId: (await festival('draft')(world)).id,
  })),
];

const to = (...roles: readonly Role[]): Answers<boolean> => everybody(false, [roles, true]);

const field = (name: string, state: State, selection: string, told: Answers<boolean>): PrivateField => ({
  field: name,
  on: state,
  document: `query ($slug: String!) { festival(slug: $slug) { ${selection} } }`,
  given: async (world) => ({ slug: (await festival(state)(world)).slug }),
  told,
});

/** Fields of festivals that not everybody is told. */
export const FIELDS_OF_FESTIVALS: PrivateField[] = [
  field('Festival.history', 'published', 'history { id }', to(...INSIDERS)),
  field('Festival.lastDecision', 'published', 'lastDecision { decision }', to(...INSIDERS)),
  field('Festival.checkedLater', 'changed', 'checkedLater', to(...INSIDERS)),
  field('Festival.missing', 'draft', 'missing', to(...INSIDERS)),
  field('Festival.hiding', 'hidden', 'hiding { at }', to(...INSIDERS)),
  field('Festival.viewerCan.seeOffers', 'published', 'viewerCan { seeOffers }', to(...HOSTS)),
];
