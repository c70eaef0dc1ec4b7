import { CAPTIONS } from '@libs/clips/testing/stage.js';
import { CREW, FORBIDDEN, INSIDERS, members, NO_CLIP, OK } from './roles.js';
import { type Line, mutation } from './lines.js';
import type { World } from './world.js';

/** A draft is there for its city and the desk; focal points and contributors write its captions. */
const ON_DRAFT = members(NO_CLIP, [INSIDERS, FORBIDDEN], [CREW, OK]);
const ON_SITE = members(FORBIDDEN, [CREW, OK]);

/** The captions of a clip that the table made, in French. */
async function track(world: World, clipId: string): Promise<{ clipId: string; language: string; baseId: string }> {
  const rows = await world.app.dataSource.query<{ id: string }[]>('SELECT t.id FROM caption_track t JOIN clip ON clip.film_id = t.film_id WHERE clip.id = $1', [clipId]);
  return { clipId, language: 'fr', baseId: rows[0]?.id ?? '' };
}

export const OF_CAPTIONS: Line[] = [
  mutation('saveCaptions', ON_DRAFT, async (world) => ({ clipId: (await world.draft()).id, language: 'en', content: CAPTIONS }), 'a draft'),
  mutation('saveCaptions', ON_SITE, async (world) => ({ clipId: (await world.published()).id, language: 'en', content: CAPTIONS }), 'a published clip'),
  mutation('setCaptionsChecked', ON_DRAFT, async (world) => ({ ...(await track(world, (await world.draft()).id)), checked: false })),
];
