import { newId } from '@libs/platform/ids/id.js';
import { BEGIN, HIDE } from '@libs/practices/testing/documents.js';
import { type Made, PracticeStage } from '@libs/practices/testing/stage.js';
import { CLAIM, DECIDE } from '@libs/clips/testing/stage.js';
import { ANYBODY, type Line, mutation, query } from './lines.js';
import { type Answers, CITY, CREW, everybody, FORBIDDEN, INSIDERS, members, MODERATORS, NULL, OK, type Role } from './roles.js';
import type { World } from './world.js';

const NO_PRACTICE = 'NOT_FOUND PRACTICE_UNKNOWN';
const OWN_CITY = 'FORBIDDEN OWN_CITY';
const OUTSIDE = 'FORBIDDEN OUTSIDE_YOUR_FIELD';
export const RESPONSIBLE: readonly Role[] = ['author', 'focalPoint'];
/** What is not on the site is there for its city and the desk. */
const UNSEEN = (...allowed: Role[]): Answers => members(NO_PRACTICE, [INSIDERS, FORBIDDEN], [allowed, OK]);

const stages = new WeakMap<World, Promise<PracticeStage>>();

/** Practices of the city of the table, in any state. */
export async function practices(world: World) {
  let opened = stages.get(world);
  if (!opened) stages.set(world, (opened = PracticeStage.on(world.app)));
  const stage = await opened;
  const wanted = async () => ({ city: world.city, author: await world.hand('author'), moderator: await world.hand('moderator') });
  const begun = async (): Promise<Made> => {
    const made = await stage.published(await wanted());
    await stage.must(made.author, BEGIN, { practiceId: made.id });
    return stage.current(made);
  };
  return {
    stage,
    draft: async () => stage.draft(await wanted()),
    complete: async () => stage.complete(await wanted()),
    submitted: async () => stage.submitted(await wanted()),
    published: async () => stage.published(await wanted()),
    /** Published, and another revision being worked on. */
    begun,
    /** Published, and another text refused. */
    refused: async (): Promise<Made> => {
      const made = await stage.submit(await begun(), 'Shorter.');
      await stage.must(made.moderator, CLAIM, { id: made.itemId });
      await stage.must(made.moderator, DECIDE, { input: { id: made.itemId, revision: made.edits, decision: 'REJECT', reasonCode: 'OFF_TOPIC' } });
      return made;
    },
    hidden: async (): Promise<Made> => {
      const made = await stage.published(await wanted());
      await stage.must(made.moderator, HIDE, { id: made.id, reasonCode: 'OFF_TOPIC' });
      return made;
    },
    /** A submitted practice that the moderator looks at. */
    claimed: async (): Promise<Made & { itemId: string }> => {
      const made = await stage.submitted(await wanted());
      await stage.must(made.moderator, CLAIM, { id: made.itemId });
      return made;
    },
  };
}

type State = Exclude<keyof Awaited<ReturnType<typeof practices>>, 'stage'>;
/** The practice by both names that operations know it by. */
const one = (state: State, more: object = {}) => async (world: World) => {
  const { id, edits } = await (await practices(world))[state]();
  return { id, practiceId: id, edits, ...more };
};

export const OF_PRACTICES: Line[] = [
  query('practice', ANYBODY, one('published')),
  query('practice', everybody(NULL, [INSIDERS, OK]), one('draft'), 'a draft'),
  query('practice', everybody(NULL, [INSIDERS, OK]), one('hidden', { revision: 1 }), 'a revision that is hidden'),
  query('practiceDifferences', ANYBODY, one('published', { from: 1, to: 1 })),
  query('practiceDifferences', everybody(NULL, [INSIDERS, OK]), one('begun', { from: 1 }), 'what is being worked on'),
  mutation('createPractice', members(FORBIDDEN, [CITY, OK]), ({ city }) => ({ input: { citySlug: city.slug, themeSlug: 'planning', language: 'fr', title: 'Un plan' } })),
  mutation('savePracticeSection', UNSEEN(...CREW), async (world) => ({ input: { practiceId: (await (await practices(world)).draft()).id, edits: 0, content: { setbacks: { text: newId() } } } })),
  mutation('setPracticeTheme', UNSEEN(...CREW), async (world) => ({ input: { practiceId: (await (await practices(world)).draft()).id, edits: 1, themeSlug: 'funding', language: 'en' } })),
  mutation('beginPracticeRevision', members(FORBIDDEN, [CREW, OK]), one('published')),
  mutation('discardPracticeRevision', members(FORBIDDEN, [RESPONSIBLE, OK]), one('begun')),
  mutation('submitPractice', UNSEEN(...CREW), one('complete')),
  mutation('withdrawPractice', members(FORBIDDEN, [RESPONSIBLE, OK]), one('published', { reason: 'Out of date.' }), 'a published practice'),
  mutation('withdrawPractice', UNSEEN(...RESPONSIBLE), one('submitted'), 'a submission'),
  mutation('deletePractice', UNSEEN(...RESPONSIBLE), one('draft')),
  mutation('hidePractice', members(FORBIDDEN, [MODERATORS, OK], [['cityModerator'], OWN_CITY]), one('published', { reasonCode: 'OFF_TOPIC' })),
  mutation('restorePractice', members(FORBIDDEN, [MODERATORS, OK], [['cityModerator'], OWN_CITY]), one('hidden')),
  mutation('appealPractice', UNSEEN(...CREW), one('hidden', { note: 'It shows nobody.' })),
  mutation('confirmPractice', members(FORBIDDEN, [CREW, OK]), one('published', { answer: 'RUNNING' })),
  mutation(
    'decideReview',
    members(FORBIDDEN, [['moderator'], OK], [['cityModerator'], OWN_CITY], [['otherModerator', 'admin'], OUTSIDE]),
    async (world) => {
      const { itemId, edits } = await (await practices(world)).claimed();
      return { input: { id: itemId, revision: edits, decision: 'REQUEST_CHANGES', reasonCode: 'OFF_TOPIC', remarks: [{ part: 'STEPS', text: 'And then?' }] } };
    },
    'a practice, with remarks',
  ),
];
