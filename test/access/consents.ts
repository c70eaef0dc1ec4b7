import { PROOF_BODY } from '@libs/clips/consent/proofs/accept-proofs.js';
import { newId } from '@libs/platform/ids/id.js';
import { ANYBODY, type Line, mutation, query } from './lines.js';
import type { PrivateField } from './fields.js';
import { CREW, everybody, FORBIDDEN, INSIDERS, members, NO_CLIP, OK, type Role, SIGNED_OUT } from './roles.js';
import type { Route } from './routes.js';
import type { World } from './world.js';

const NO_ENTRY = 'NOT_FOUND CONSENT_UNKNOWN';
/** Moderators of other cities, once it was submitted. */
const JUDGES: readonly Role[] = ['moderator', 'otherModerator'];
const input = { subject: 'Those on the bus', kind: 'GROUP', minors: false, release: 'NOTICE_GIVEN', givenOn: '2026-01-05' };
const RECORD = 'mutation ($clipId: ID!, $id: ID!, $input: ConsentEntryInput!) { recordConsent(clipId: $clipId, id: $id, input: $input) { id } }';
const PROOF = Buffer.from('%PDF-1.7\n%%EOF\n');

/** An entry of a clip that the table made; with a proof where it is asked for. */
async function entry(world: World, clip: { id: string }, hasProof = false): Promise<{ id: string; revision: number; clipId: string }> {
  const id = newId();
  const author = await world.hand('author');
  await world.stage.must(author, RECORD, { clipId: clip.id, id, input });
  if (hasProof) await fetch(`${world.app.url}/media/consents?consent=${id}&name=a.pdf`, { method: 'POST', headers: { 'content-type': PROOF_BODY, cookie: author.cookie }, body: new Uint8Array(PROOF) });
  return { id, revision: 1, clipId: clip.id };
}

const ON_DRAFT = members(NO_ENTRY, [CREW, OK]);
const onDraft = async (world: World) => entry(world, await world.draft());

export const OF_CONSENTS: Line[] = [
  query('takenBackClips', ANYBODY, async (world) => ({ ids: [(await world.published()).id] })),
  mutation('recordConsent', members(NO_CLIP, [INSIDERS, FORBIDDEN], [CREW, OK]), async (world) => ({ clipId: (await world.draft()).id, input }), 'a draft'),
  mutation('changeConsent', ON_DRAFT, async (world) => ({ ...(await onDraft(world)), input: { ...input, note: 'By hand.' } })),
  mutation('withdrawConsent', ON_DRAFT, onDraft, 'a draft'),
  mutation('withdrawConsent', members(NO_ENTRY, [JUDGES, FORBIDDEN], [CREW, OK]), async (world) => entry(world, await world.published()), 'a published clip'),
  mutation('removeConsent', ON_DRAFT, onDraft),
  mutation('removeConsentProof', ON_DRAFT, async (world) => entry(world, await world.draft(), true)),
  mutation('bringBackClip', members(NO_CLIP, [INSIDERS, FORBIDDEN], [['author', 'focalPoint'], OK]), async (world) => {
    const { id } = await world.published();
    await world.stage.must(await world.hand('author'), 'mutation ($id: ID!) { withdrawClip(id: $id, reason: "Out of date.") { id } }', { id });
    return { id };
  }),
];

const MEDIA = '/media/consents';
const get = (method: string, on: 'draft' | 'published', seen: readonly Role[]): Route => ({
  method,
  route: `${MEDIA}/:id`,
  on: `the proof of a ${on}`,
  given: async (world) => ({ path: `${MEDIA}/${(await entry(world, await world[on](), true)).id}` }),
  answers: everybody(404, [seen, 200], [SIGNED_OUT, 401]),
});

export const ROUTES_OF_CONSENTS: Route[] = [
  { method: 'POST', route: MEDIA, on: 'an entry', given: async (world) => ({ path: `${MEDIA}?consent=${(await onDraft(world)).id}&name=a.pdf`, headers: { 'content-type': PROOF_BODY }, body: PROOF }), answers: everybody(404, [CREW, 201], [SIGNED_OUT, 401]) },
  get('GET', 'draft', CREW),
  get('HEAD', 'draft', CREW),
  get('GET', 'published', [...CREW, ...JUDGES]),
];

const told = (field: string, on: 'draft' | 'published', selection: string, roles: readonly Role[], hasProof = false): PrivateField => ({
  field,
  on: `a ${on}`,
  document: `query ($clipId: ID!) { clip(id: $clipId) { ${selection} } }`,
  given: async (world) => entry(world, await world[on](), hasProof),
  told: everybody(false, [roles, true]),
});

export const FIELDS_OF_CONSENTS: PrivateField[] = [
  told('Clip.consents', 'draft', 'consents { id }', CREW),
  told('ConsentEntry.proof', 'published', 'consents { proof { url } }', [...CREW, ...JUDGES], true),
  told('Clip.viewerCan.keepConsents', 'draft', 'viewerCan { keepConsents }', CREW),
];
