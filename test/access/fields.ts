import { type Answers, CITY, CREW, DESK, everybody, INSIDERS, type Role, SIGNED_OUT } from './roles.js';
import { FIELDS_OF_CAPTIONS } from './captions.js';
import { FIELDS_OF_ADOPTIONS } from './adoptions.js';
import { FIELDS_OF_CONSENTS } from './consents.js';
import { FIELDS_OF_FILM_CHANGES } from './film-changes.js';
import { FIELDS_OF_CELEBRATIONS } from './celebrations.js';
import { FIELDS_OF_HOSTS } from './festival-hosts.js';
import { FIELDS_OF_FESTIVALS } from './festivals.js';
import { FIELDS_OF_MOMENTS } from './moments.js';
import { FIELDS_OF_PRACTICES } from './practice-fields.js';
import { FIELDS_OF_RECAPS } from './recaps.js';
import { FIELDS_OF_REGISTRATIONS } from './registrations.js';
import { FIELDS_OF_SELF_CHECKS } from './self-checks.js';
import type { World } from './world.js';

/** A field that not everybody is told, and who is. To others it is null, empty or false. */
export interface PrivateField {
  field: string;
  on: string;
  document: string;
  given: (world: World) => Promise<object> | object;
  /** Whether the answer tells it; by default, whether it holds anything. */
  told: Answers<boolean>;
}

const to = (...roles: readonly Role[]) => everybody(false, [roles, true]);
const RESPONSIBLE: Role[] = ['author', 'focalPoint'];
const INVITERS: Role[] = ['focalPoint', 'admin'];

const city = (field: string, selection: string, told: Answers<boolean>): PrivateField => ({
  field: `City.${field}`,
  on: '',
  document: `query ($slug: String!) { city(slug: $slug) { ${selection} } }`,
  given: async (world) => {
    await world.invitation();
    return { slug: world.city.slug };
  },
  told,
});

type Kind = 'busy' | 'draft' | 'published' | 'submitted' | 'hidden' | 'failed';
const clip = (field: string, on: Kind, selection: string, told: Answers<boolean>): PrivateField => ({
  field,
  on,
  document: `query ($id: ID!) { clip(id: $id) { ${selection} } }`,
  given: (world) => world[on](),
  told,
});
const may = (what: string, on: Kind, ...roles: Role[]) => clip(`Clip.viewerCan.${what}`, on, `viewerCan { ${what} }`, to(...roles));

export const FIELDS: PrivateField[] = [
  { field: 'Viewer', on: '', document: '{ viewer { email sessions { id } } }', given: () => ({}), told: everybody(true, [SIGNED_OUT, false]) },
  city('roles', 'roles { id }', to(...CITY, 'admin')),
  city('invitations', 'invitations { email }', to(...INVITERS)),
  city('storage', 'storage { usedBytes limitBytes }', to(...CITY, 'admin')),
  city('viewerCan.edit', 'viewerCan { edit }', to(...INVITERS)),
  city('viewerCan.invite', 'viewerCan { invite }', to(...INVITERS)),
  city('viewerCan.submitClip', 'viewerCan { submitClip }', to(...CITY)),
  clip('Clip.history', 'published', 'history { id }', to(...INSIDERS)),
  clip('Clip.lastDecision', 'published', 'lastDecision { decision }', to(...INSIDERS)),
  clip('Clip.missing', 'busy', 'missing', to(...INSIDERS)),
  clip('Clip.author (who is not shown)', 'published', 'author { name }', to(...INSIDERS)),
  clip('ClipConsent.statement', 'published', 'consent { statement }', to(...INSIDERS)),
  clip('ClipConsent.statedByName', 'published', 'consent { statedByName }', to(...INSIDERS)),
  clip('Film.upload', 'busy', 'media { upload { url } }', to(...CITY)),
  may('edit', 'draft', ...CREW),
  may('caption', 'draft', ...CREW),
  clip('CaptionTrack.changedByName', 'published', 'captions { changedByName }', to(...INSIDERS)),
  may('submit', 'draft', ...CREW),
  may('delete', 'draft', ...RESPONSIBLE),
  may('retry', 'failed', ...CREW),
  may('withdraw', 'submitted', ...RESPONSIBLE),
  may('review', 'submitted', 'moderator'),
  may('withdraw', 'published', ...RESPONSIBLE),
  may('hide', 'published', 'moderator', 'otherModerator'),
  clip('Clip.hiding', 'hidden', 'hiding { at }', to(...INSIDERS)),
  clip('Clip.figures', 'published', 'figures { days }', to(...CITY)),
  may('appeal', 'hidden', ...CREW),
  may('restore', 'hidden', 'moderator', 'otherModerator'),
  ...FIELDS_OF_MOMENTS,
  ...FIELDS_OF_CAPTIONS,
  ...FIELDS_OF_PRACTICES,
  ...FIELDS_OF_ADOPTIONS,
  ...FIELDS_OF_CONSENTS,
  ...FIELDS_OF_FILM_CHANGES,
  ...FIELDS_OF_CELEBRATIONS,
  ...FIELDS_OF_FESTIVALS,
  ...FIELDS_OF_HOSTS,
  ...FIELDS_OF_REGISTRATIONS,
  ...FIELDS_OF_RECAPS,
  ...FIELDS_OF_SELF_CHECKS,
];

/** Who decided is told to the desk alone; its city reads "the moderation team". */
export const DECIDER = { document: 'query ($id: ID!) { clip(id: $id) { history { actorRole actorName } } }', told: to(...DESK) };

/** Whether there is anything in it: not null, not empty, not false. */
export function tells(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(tells);
  if (value !== null && typeof value === 'object') return Object.values(value).some(tells);
  return value !== null && value !== undefined && value !== false;
}
