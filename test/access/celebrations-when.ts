import { type Made, CelebrationStage } from '@libs/celebrations/testing/stage.js';
import { CANCEL } from '@libs/celebrations/when/testing/documents.js';
import { celebration, celebrations, HOSTS } from './celebrations.js';
import { type Line, mutation, query } from './lines.js';
import { FORBIDDEN, INSIDERS, members, OK } from './roles.js';
import type { World } from './world.js';

const ON_SITE = members(FORBIDDEN, [HOSTS, OK]);
/** What is not on the site is there for its city and the desk. */
const unseen = (unknown: string) => members(`NOT_FOUND ${unknown}`, [INSIDERS, FORBIDDEN], [HOSTS, OK]);

const WEEKLY = { rule: 'FREQ=WEEKLY;COUNT=3' };
const repeat = (state: 'draft' | 'published') => async (world: World) => ({ input: await celebration(state, WEEKLY)(world) });

/** The first date of a celebration, as arguments. */
async function first(stage: CelebrationStage, made: Made): Promise<{ id: string; edits: number }> {
  const [date] = await stage.dataSource.query<{ id: string; edits: number }[]>('SELECT id, edits FROM occurrence WHERE celebration_id = $1 ORDER BY original_start LIMIT 1', [made.id]);
  if (!date) throw new Error('it has no date');
  return date;
}

const date = (state: 'draft' | 'published', more: object) => async (world: World) => {
  const { stage, ...made } = await celebrations(world);
  return { input: { ...(await first(stage, await made[state]())), ...more } };
};

const cancelled = async (world: World) => {
  const { stage, published } = await celebrations(world);
  const made = await published();
  const input = { ...(await first(stage, made)), scope: 'THIS' };
  await stage.must(made.author, CANCEL, { input });
  return { id: input.id };
};

const LATER = { scope: 'ALL', startsLocal: '2031-05-02T19:00' };

/** When celebrations take place. */
export const OF_WHEN: Line[] = [
  mutation('setRecurrence', unseen('CELEBRATION_UNKNOWN'), repeat('draft'), 'of a draft'),
  mutation('setRecurrence', ON_SITE, repeat('published'), 'of what is on the site'),
  query('recurrenceDates', unseen('CELEBRATION_UNKNOWN'), async (world) => ({ input: { id: (await celebration('draft')(world)).id, ...WEEKLY } })),
  mutation('moveOccurrence', unseen('OCCURRENCE_UNKNOWN'), date('draft', LATER), 'of a draft'),
  mutation('moveOccurrence', ON_SITE, date('published', LATER), 'of what is on the site'),
  mutation('cancelOccurrence', ON_SITE, date('published', { scope: 'THIS', reason: 'It rains.' })),
  mutation('restoreOccurrence', ON_SITE, cancelled),
];
