import { CREW, everybody, FORBIDDEN, INSIDERS, members, NO_CLIP, OK } from './roles.js';
import { ANYBODY, type Line, mutation, query } from './lines.js';
import type { PrivateField } from './fields.js';
import type { World } from './world.js';

const PASSAGE = { questionKey: 'access-barriers', startMs: 5_000, endMs: 9_000 };
const input = PASSAGE;
const ADD = 'mutation ($clipId: ID!, $input: MomentInput!) { addMoment(clipId: $clipId, input: $input) { id revision } }';
const SUGGEST = 'mutation ($clipId: ID!, $input: MomentInput!) { suggestMoment(clipId: $clipId, input: $input) { id } }';
const CHAPTER = 'mutation ($clipId: ID!) { setChapter(clipId: $clipId, startMs: 3000, language: "fr", title: "En route") { id } }';
/** On a published clip its crew alone; a draft is not there for others. */
const CREW_ON_SITE = members(FORBIDDEN, [CREW, OK]);
const CREW_ON_DRAFT = members(NO_CLIP, [INSIDERS, FORBIDDEN], [CREW, OK]);

const onDraft = async (world: World) => ({ clipId: (await world.draft()).id });
const onSite = async (world: World) => ({ clipId: (await world.published()).id });
const marked = async (world: World) => world.stage.must<{ id: string; revision: number }>(await world.hand('author'), ADD, { clipId: (await world.published()).id, input });

/** A passage that somebody new suggested, and its clip. */
async function suggested(world: World): Promise<{ id: string; clipId: string }> {
  const { clipId } = await onSite(world);
  const { id } = await world.stage.must<{ id: string }>(await world.stage.person({ name: 'Noor Haddad' }), SUGGEST, { clipId, input });
  return { id, clipId };
}

export const OF_MOMENTS: Line[] = [
  query('momentsOfQuestions', ANYBODY, () => ({ keys: ['access-barriers'] })),
  mutation('addMoment', CREW_ON_SITE, async (world) => ({ ...(await onSite(world)), input }), 'a published clip'),
  mutation('addMoment', CREW_ON_DRAFT, async (world) => ({ ...(await onDraft(world)), input }), 'a draft'),
  mutation('editMoment', CREW_ON_SITE, async (world) => ({ ...(await marked(world)), input: { ...input, endMs: 12_000 } })),
  mutation('removeMoment', CREW_ON_SITE, marked),
  mutation('suggestMoment', members(OK, [CREW, FORBIDDEN]), async (world) => ({ ...(await onSite(world)), input })),
  mutation('decideMoment', CREW_ON_SITE, async (world) => ({ id: (await suggested(world)).id, revision: 1, accept: true })),
  mutation('setChapter', CREW_ON_SITE, async (world) => ({ ...(await onSite(world)), startMs: 3_000, language: 'fr', title: 'En route' })),
  mutation('removeChapter', CREW_ON_SITE, async (world) => {
    const { clipId } = await onSite(world);
    await world.stage.must(await world.hand('author'), CHAPTER, { clipId });
    return { clipId, startMs: 3_000, revision: 1 };
  }),
];

const toCrew = everybody(false, [CREW, true]);
const waiting = async (world: World) => ({ id: (await suggested(world)).clipId });

export const FIELDS_OF_MOMENTS: PrivateField[] = [
  { field: 'Clip.suggestedMoments', on: 'a published clip', document: 'query ($id: ID!) { clip(id: $id) { suggestedMoments { id } } }', given: waiting, told: toCrew },
  { field: 'ClipMoment.suggestedByName', on: 'a suggestion', document: 'query ($id: ID!) { clip(id: $id) { suggestedMoments { suggestedByName } } }', given: waiting, told: toCrew },
];
