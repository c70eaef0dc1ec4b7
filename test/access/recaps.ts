import { newId } from '@libs/platform/ids/id.js';
import { PUBLISH_RECAP, SAVE_RECAP } from '@libs/celebrations/recap/testing/documents.js';
import { celebrations, HOSTS } from './celebrations.js';
import type { PrivateField } from './fields.js';
import { type Line, mutation, query } from './lines.js';
import { everybody, FORBIDDEN, INSIDERS, members, OK } from './roles.js';
import type { World } from './world.js';

/** A celebration of the table that was, with what its organiser wrote of it. */
async function written(world: World): Promise<{ celebrationId: string; edits: number }> {
  const { stage, published } = await celebrations(world);
  const { id, author } = await published();
  await stage.dataSource.query(`UPDATE occurrence SET starts_at = now() - interval '3 days', ends_at = now() - interval '2 days' WHERE celebration_id = $1`, [id]);
  const { edits } = await stage.must<{ edits: number }>(author, SAVE_RECAP, { input: { celebrationId: id, edits: 0, text: 'It was full.' } });
  return { celebrationId: id, edits };
}

async function reported(world: World): Promise<{ celebrationId: string }> {
  const { stage } = await celebrations(world);
  const recap = await written(world);
  await stage.must(await world.hand('organiser'), PUBLISH_RECAP, recap);
  return { celebrationId: recap.celebrationId };
}

/** What came of celebrations. */
export const OF_RECAPS: Line[] = [
  query('recap', members(FORBIDDEN, [HOSTS, OK]), async (world) => ({ celebrationId: (await written(world)).celebrationId })),
  mutation('saveRecap', members(FORBIDDEN, [HOSTS, OK]), async (world) => ({ input: { ...(await written(world)), text: `Full ${newId()}` } })),
  mutation('publishRecap', members(FORBIDDEN, [HOSTS, OK]), written),
  mutation('withdrawRecap', members(FORBIDDEN, [HOSTS, OK]), reported),
];

/** Of a celebration that a moderator has hidden, its report is for those who see the celebration. */
export const FIELDS_OF_RECAPS: PrivateField[] = [
  {
    field: 'Celebration.recap',
    on: 'hidden',
    document: 'query ($id: ID!) { celebration(id: $id) { recap { text } } }',
    given: async (world) => {
      const { celebrationId: id } = await reported(world);
      const { stage } = await celebrations(world);
      await stage.must(await world.hand('moderator'), 'mutation ($id: ID!) { hideCelebration(id: $id, reasonCode: WRONG) { id } }', { id });
      return { id };
    },
    told: everybody(false, [INSIDERS, true]),
  },
  {
    field: 'Celebration.viewerCan.recap',
    on: 'published',
    document: 'query ($id: ID!) { celebration(id: $id) { viewerCan { recap } } }',
    given: async (world) => ({ id: (await (await celebrations(world)).published()).id }),
    told: everybody(false, [HOSTS, true]),
  },
];
