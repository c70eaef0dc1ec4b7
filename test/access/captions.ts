import { CAPTIONS } from '@libs/clips/testing/stage.js';
import { newId } from '@libs/platform/ids/id.js';
import { CREW, everybody, FORBIDDEN, INSIDERS, members, NO_CLIP, OK, SIGNED_OUT } from './roles.js';
import { type Line, MEMBERS, mutation, query } from './lines.js';
import type { PrivateField } from './fields.js';
import type { Route } from './routes.js';
import type { World } from './world.js';

/** A draft is there for its city and the desk; focal points and contributors write its captions. */
const ON_DRAFT = members(NO_CLIP, [INSIDERS, FORBIDDEN], [CREW, OK]);
const ON_SITE = members(FORBIDDEN, [CREW, OK]);

/** The captions of a clip that the table made, in French. */
async function track(world: World, clipId: string): Promise<{ clipId: string; language: string; baseId: string }> {
  const rows = await world.app.dataSource.query<{ id: string }[]>('SELECT t.id FROM caption_track t JOIN clip ON clip.film_id = t.film_id WHERE clip.id = $1', [clipId]);
  return { clipId, language: 'fr', baseId: rows[0]?.id ?? '' };
}

const SUGGEST = 'mutation ($input: SuggestCaptionInput!) { suggestCaption(input: $input) { id } }';
const better = (clipId: string) => ({ clipId, language: 'fr', startMs: 0, endMs: 2000, current: 'Le bus qui lit', text: `Le bus ${Math.random()}` });

async function suggestion(world: World): Promise<{ id: string; accept: boolean }> {
  const { id } = await world.published();
  return { ...(await world.stage.must<{ id: string }>(await world.stage.person(), SUGGEST, { input: better(id) })), accept: true };
}

/** The table's network has none: who is let in is told so. */
const NO_MACHINE = (reason: string) => members(NO_CLIP, [INSIDERS, FORBIDDEN], [CREW, `CONFLICT ${reason}`]);

async function draft(world: World, clipId: string): Promise<{ id: string }> {
  const id = newId();
  await world.app.dataSource.query(`INSERT INTO caption_draft (id, film_id, kind, language, state) SELECT $1, film_id, 'SPEECH', 'fr', 'DONE' FROM clip WHERE id = $2`, [id, clipId]);
  return { id };
}

export const OF_CAPTIONS: Line[] = [
  mutation('saveCaptions', ON_DRAFT, async (world) => ({ clipId: (await world.draft()).id, language: 'en', content: CAPTIONS }), 'a draft'),
  mutation('saveCaptions', ON_SITE, async (world) => ({ clipId: (await world.published()).id, language: 'en', content: CAPTIONS }), 'a published clip'),
  mutation('setCaptionsChecked', ON_DRAFT, async (world) => ({ ...(await track(world, (await world.draft()).id)), checked: false })),
  mutation('suggestCaption', MEMBERS, async (world) => ({ input: better((await world.published()).id) })),
  mutation('decideCaptionSuggestion', ON_SITE, suggestion),
  mutation('draftCaptions', NO_MACHINE('NO_SPEECH_ENGINE'), async (world) => ({ clipId: (await world.draft()).id, language: 'fr' })),
  mutation('translateCaptions', NO_MACHINE('NO_TRANSLATION_ENGINE'), async (world) => ({ clipId: (await world.draft()).id, from: 'fr', to: 'es' })),
  mutation('dismissCaptionDraft', ON_DRAFT, async (world) => draft(world, (await world.draft()).id)),
  query('captionEngines', MEMBERS),
  query('captionSuggestions', MEMBERS, async (world) => ({ clipId: (await world.published()).id })),
];

export const FIELDS_OF_CAPTIONS: PrivateField[] = [
  {
    field: 'Clip.captionDrafts',
    on: 'a published clip',
    document: 'query ($id: ID!) { clip(id: $id) { captionDrafts { id } } }',
    given: async (world) => {
      const clip = await world.published();
      await draft(world, clip.id);
      return clip;
    },
    told: everybody(false, [CREW, true]),
  },
];

export const ROUTES_OF_CAPTIONS: Route[] = [
  {
    method: 'POST',
    route: '/captions/files',
    on: 'a draft',
    given: async (world) => ({ path: `/captions/files?clip=${(await world.draft()).id}&language=en`, headers: { 'content-type': 'text/vtt' }, body: Buffer.from(CAPTIONS) }),
    answers: everybody(404, [INSIDERS, 403], [CREW, 201], [SIGNED_OUT, 401]),
  },
];
