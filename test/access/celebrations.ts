import { newId } from '@libs/platform/ids/id.js';
import { type Made, CelebrationStage, CLAIM } from '@libs/celebrations/testing/stage.js';
import type { PrivateField } from './fields.js';
import { ANYBODY, type Line, mutation, query } from './lines.js';
import { type Answers, CITY, everybody, FORBIDDEN, INSIDERS, members, MODERATORS, NULL, OK, type Role } from './roles.js';
import type { World } from './world.js';

const NO_CELEBRATION = 'NOT_FOUND CELEBRATION_UNKNOWN';
const OWN_CITY = 'FORBIDDEN OWN_CITY';
const OUTSIDE = 'FORBIDDEN OUTSIDE_YOUR_FIELD';
/** Who announces for the city, moves, cancels and receives. */
export const HOSTS: readonly Role[] = ['organiser', 'focalPoint'];
/** What is not on the site is there for its city and the desk. */
const UNSEEN = (...allowed: readonly Role[]): Answers => members(NO_CELEBRATION, [INSIDERS, FORBIDDEN], [allowed, OK]);

const stages = new WeakMap<World, Promise<CelebrationStage>>();

/** Celebrations of the city of the table, by its organiser, in any state. */
export async function celebrations(world: World) {
  let opened = stages.get(world);
  if (!opened) stages.set(world, (opened = CelebrationStage.on(world.app)));
  const stage = await opened;
  const wanted = async () => ({ city: world.city, author: await world.hand('organiser'), moderator: await world.hand('moderator') });
  const fields = { onlineUrl: 'https://example.org/room' };
  return {
    stage,
    draft: async () => stage.draft(await wanted()),
    /** By a contributor of the city. */
    drafted: async () => stage.draft({ ...(await wanted()), author: await world.hand('author') }),
    complete: async () => stage.complete(await wanted()),
    submitted: async () => stage.submitted(await wanted()),
    published: async () => stage.published({ ...(await wanted()), fields }),
    hidden: async () => stage.hidden(await wanted()),
    /** On the site, and changed since the desk looked. */
    changed: async () => stage.save(await stage.published(await wanted()), { title: `Changed ${newId()}` }),
    /** A submission that the moderator looks at. */
    claimed: async (): Promise<Made & { itemId: string }> => {
      const made = await stage.submitted(await wanted());
      await stage.must(made.moderator, CLAIM, { id: made.itemId });
      return made;
    },
  };
}

type State = Exclude<keyof Awaited<ReturnType<typeof celebrations>>, 'stage'>;

/** A celebration of the table in a state, as arguments. */
export const celebration = (state: State, more: object = {}) => async (world: World) => {
  const { id, edits } = await (await celebrations(world))[state]();
  return { id, edits, ...more };
};

const save = (state: State) => async (world: World) => ({ input: await celebration(state, { title: `Night ${newId()}` })(world) });

/** An occurrence of a celebration of the table. */
export const occurrence = (state: State) => async (world: World) => {
  const { stage, ...made } = await celebrations(world);
  const [first] = await stage.occurrences((await made[state]()).id);
  return { id: first?.id ?? '' };
};

export const OF_CELEBRATIONS: Line[] = [
  query('celebration', ANYBODY, celebration('published')),
  query('celebration', everybody(NULL, [INSIDERS, OK]), celebration('draft'), 'a draft'),
  query('celebration', everybody(NULL, [INSIDERS, OK]), celebration('hidden'), 'a hidden celebration'),
  query('occurrence', ANYBODY, occurrence('published')),
  query('occurrence', everybody(NULL, [INSIDERS, OK]), occurrence('draft'), 'of a draft'),
  query('cityCelebrations', members(FORBIDDEN, [INSIDERS, OK]), ({ city }) => ({ cityId: city.id })),
  mutation('createCelebration', members(FORBIDDEN, [CITY, OK]), ({ city }) => ({
    input: { key: newId(), citySlug: city.slug, language: 'fr', title: 'Une nuit', zone: 'Africa/Dakar', startsLocal: '2031-05-02T19:00', endsLocal: '2031-05-02T21:00' },
  })),
  mutation('saveCelebration', UNSEEN(...HOSTS), save('draft'), 'a draft'),
  mutation('saveCelebration', UNSEEN(...HOSTS, 'author'), save('drafted'), 'a contributor’s own draft'),
  mutation('saveCelebration', members(FORBIDDEN, [HOSTS, OK]), save('published'), 'a published celebration'),
  mutation('submitCelebration', UNSEEN(...HOSTS), celebration('complete')),
  mutation('withdrawCelebration', members(FORBIDDEN, [HOSTS, OK]), celebration('published', { reason: 'It rains.' }), 'a published celebration'),
  mutation('withdrawCelebration', UNSEEN(...HOSTS), celebration('submitted'), 'a submission'),
  mutation('deleteCelebration', UNSEEN(...HOSTS), celebration('draft')),
  mutation('deleteCelebration', UNSEEN(...HOSTS, 'author'), celebration('drafted'), 'a contributor’s own draft'),
  mutation('hideCelebration', members(FORBIDDEN, [MODERATORS, OK], [['cityModerator'], OWN_CITY]), celebration('published', { reasonCode: 'WRONG' })),
  mutation('restoreCelebration', members(FORBIDDEN, [MODERATORS, OK], [['cityModerator'], OWN_CITY]), celebration('hidden')),
  mutation('appealCelebration', UNSEEN(...HOSTS), celebration('hidden', { text: 'It takes place.' })),
  mutation('setCelebrationsAtOnce', members(FORBIDDEN, [['admin'], OK]), async ({ stage }) => ({ cityId: (await stage.city()).id, atOnce: true })),
  mutation(
    'claimReview',
    members(FORBIDDEN, [['moderator', 'admin'], OK], [['cityModerator'], OWN_CITY], [['otherModerator'], OUTSIDE]),
    async (world) => {
      const { stage, changed } = await celebrations(world);
      return { id: await stage.itemOf((await changed()).id) };
    },
    'what was changed on the site',
  ),
];

const to = (...roles: readonly Role[]): Answers<boolean> => everybody(false, [roles, true]);

const field = (name: string, state: State, selection: string, told: Answers<boolean>): PrivateField => ({
  field: name,
  on: state,
  document: `query ($id: ID!) { celebration(id: $id) { ${selection} } }`,
  given: async (world) => ({ id: (await (await celebrations(world))[state]()).id }),
  told,
});
const may = (what: string, state: State, ...roles: readonly Role[]) => field(`Celebration.viewerCan.${what}`, state, `viewerCan { ${what} }`, to(...roles));

/** Fields of celebrations that not everybody is told. */
export const FIELDS_OF_CELEBRATIONS: PrivateField[] = [
  field('Celebration.onlineUrl', 'published', 'onlineUrl', to(...INSIDERS)),
  field('Celebration.author (who is not shown)', 'published', 'author { name }', to(...INSIDERS)),
  field('Celebration.history', 'published', 'history { id }', to(...INSIDERS)),
  field('Celebration.lastDecision', 'published', 'lastDecision { decision }', to(...INSIDERS)),
  field('Celebration.checkedLater', 'changed', 'checkedLater', to(...INSIDERS)),
  field('Celebration.missing', 'draft', 'missing', to(...INSIDERS)),
  field('Celebration.hiding', 'hidden', 'hiding { at }', to(...INSIDERS)),
  may('edit', 'draft', ...HOSTS),
  may('edit', 'drafted', ...HOSTS, 'author'),
  may('submit', 'draft', ...HOSTS),
  may('delete', 'draft', ...HOSTS),
  may('withdraw', 'submitted', ...HOSTS),
  may('review', 'submitted', 'moderator'),
  may('review', 'changed', 'moderator', 'admin'),
  may('reschedule', 'published', ...HOSTS),
  may('receive', 'published', ...HOSTS),
  may('hide', 'published', 'moderator', 'otherModerator'),
  may('appeal', 'hidden', ...HOSTS),
  may('restore', 'hidden', 'moderator', 'otherModerator'),
  {
    field: 'City.celebrationDues',
    on: '',
    document: 'query ($slug: String!) { city(slug: $slug) { celebrationDues { kind } } }',
    given: async (world) => {
      await (await celebrations(world)).draft();
      return { slug: world.city.slug };
    },
    told: to(...INSIDERS),
  },
];
