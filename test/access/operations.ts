import { newId } from '@libs/platform/ids/id.js';
import { CAPTIONS, CLAIM } from '@libs/clips/testing/stage.js';
import {
  CITY,
  CREW,
  DESK,
  everybody,
  FORBIDDEN,
  INSIDERS,
  members,
  MODERATORS,
  NO_CLIP,
  NOT_FOUND,
  NULL,
  OK,
  type Role,
  SIGNED_OUT,
} from './roles.js';
import { ANYBODY, type Given, type Line, MEMBERS, mutation, query } from './lines.js';
import { OF_CONSENTS } from './consents.js';
import { OF_FILM_CHANGES } from './film-changes.js';
import { OF_DISCUSSIONS } from './discussions.js';
import { OF_ADOPTIONS } from './adoptions.js';
import { OF_CELEBRATIONS } from './celebrations.js';
import { OF_CALENDARS } from './feeds.js';
import { OF_HOSTS } from './festival-hosts.js';
import { OF_FESTIVALS } from './festivals.js';
import { OF_RECAPS } from './recaps.js';
import { OF_SELF_CHECKS } from './self-checks.js';
import { OF_WHEN } from './celebrations-when.js';
import { OF_IMPORTS } from './imports.js';
import { OF_REGISTRATIONS } from './registrations.js';
import { OF_COLLECTIONS } from './collections.js';
import { OF_CAPTIONS } from './captions.js';
import { OF_MOMENTS } from './moments.js';
import { OF_PICTURES } from './pictures.js';
import { OF_PRACTICES } from './practices.js';
import { FILM_BYTES, type World } from './world.js';

const only = (...roles: Role[]) => members(FORBIDDEN, [roles, OK]);
/** A draft is there for its city and the desk; focal points and contributors write to it. */
const CREW_ON_DRAFT = members(NO_CLIP, [INSIDERS, FORBIDDEN], [CREW, OK]);
const RESPONSIBLE: readonly Role[] = ['author', 'focalPoint'];
const FOR_DESK = members(FORBIDDEN, [DESK, OK]);
const OWN_CITY = 'FORBIDDEN OWN_CITY';
const OUTSIDE = 'FORBIDDEN OUTSIDE_YOUR_FIELD';
const JUDGE = members(FORBIDDEN, [['moderator'], OK], [['cityModerator'], OWN_CITY], [['otherModerator', 'admin'], OUTSIDE]);
/** The moderator of the table has hidden it. */
const ANSWER = members(FORBIDDEN, [['moderator'], 'FORBIDDEN OWN_HIDING'], [['cityModerator'], OWN_CITY], [['otherModerator'], OUTSIDE], [['admin'], OK]);

const draft = (more: object = {}): Given => async (world) => ({ ...(await world.draft()), ...more });
const item = async (world: World) => ({ id: (await world.submitted()).itemId });
const module = { themeSlug: 'planning', language: 'en' };

const CONTENT = {
  title: 'A plan',
  promise: 'You can begin.',
  introduction: 'Where to begin.',
  questions: [],
  tips: [],
  firstSteps: [],
  nextSteps: [],
  credit: 'Guidelines',
  creditUrl: 'https://example.org/',
};

const COUNTRY = { country: 'SN', region: 'AFRICA', kind: 'CITY', languages: ['fr'], latitude: 14.7, longitude: -17.4, timeZone: 'Africa/Dakar' };

const QUERIES: Line[] = [
  query('network', ANYBODY),
  query('themes', ANYBODY),
  query('theme', ANYBODY, () => ({ slug: 'planning' })),
  query('cities', ANYBODY),
  query('cityMap', ANYBODY),
  query('city', ANYBODY, ({ city }) => ({ slug: city.slug })),
  query('city', everybody(NULL, [['admin'], OK]), ({ applicant }) => ({ slug: applicant.slug }), 'an applicant'),
  query('clips', ANYBODY),
  query('clip', ANYBODY, (world) => world.published(), 'a published clip'),
  query('clip', everybody(NULL, [INSIDERS, OK]), (world) => world.draft(), 'a draft'),
  query('clip', everybody(NULL, [INSIDERS, OK]), (world) => world.hidden(), 'a hidden clip'),
  query('cityClips', members(FORBIDDEN, [INSIDERS, OK]), ({ city }) => ({ cityId: city.id })),
  query('practices', ANYBODY),
  query('practiceFacets', ANYBODY),
  query('withdrawnPractice', everybody(NULL), () => ({ id: newId() }), 'what never was'),
  query('citiesLike', ANYBODY, ({ city }) => ({ slug: city.slug })),
  query('samplePeople', ANYBODY),
  query('viewer', everybody(OK, [SIGNED_OUT, NULL])),
  query('invitation', ANYBODY, (world) => world.invitation()),
  query('members', only('admin')),
  query('member', only('admin'), (world) => ({ id: world.one('focalPoint').id })),
  query('applicants', only('admin')),
  query('applicant', only('admin'), ({ applicant }) => ({ cityId: applicant.id })),
  query('decidedApplications', only('admin')),
  query('moduleTextVersions', only('editor', 'otherEditor'), () => module),
  query('moduleTextVersion', only('editor', 'otherEditor'), () => ({ ...module, version: 1 })),
  query('reviewQueue', FOR_DESK),
  query('reviewItem', FOR_DESK, item),
  query('auditLog', FOR_DESK),
  query('notifications', MEMBERS),
  query('watchLevels', MEMBERS),
];

const OF_ACCOUNTS: Line[] = [
  mutation('signIn', ANYBODY, async (world) => {
    const { id, cookie } = await world.stage.person();
    const password = 'seven quiet harbours';
    await world.app.graphql('mutation ($input: SetPasswordInput!) { setPassword(input: $input) { id } }', { input: { newPassword: password } }, { cookie });
    return { input: { email: `${id}@example.org`, password } };
  }),
  mutation('requestSignInLink', ANYBODY, async (world) => ({ email: `${(await world.stage.person()).id}@example.org` })),
  mutation('signInWithLink', ANYBODY, async (world) => ({ token: await world.signInLink() })),
  mutation('signInAsSample', ANYBODY, async (world) => ({ memberId: await world.samplePerson() }), 'an invented person'),
  mutation('signInAsSample', everybody('FORBIDDEN NOT_A_SAMPLE_PERSON'), (world) => ({ memberId: world.one('admin').id }), 'a real person'),
  mutation('acceptInvitation', ANYBODY, async (world) => ({ input: { token: (await world.invitation()).token } })),
  { ...mutation('signOut', ANYBODY), idle: SIGNED_OUT },
  mutation('revokeSession', MEMBERS, async (world, who) => ({ id: await world.session((who ?? world.one('member')).id) }), 'one’s own'),
  mutation('revokeSession', members(NOT_FOUND), async (world) => ({ id: await world.session((await world.stage.person()).id) }), 'another member’s'),
  mutation('revokeOtherSessions', MEMBERS, async (world, who) => ({ other: await world.session((who ?? world.one('member')).id) })),
  mutation('updateProfile', MEMBERS, () => ({ input: { name: `Noor ${newId()}`, locale: 'fr', timeZone: 'Africa/Dakar', showPublicly: false } })),
  mutation('setPassword', MEMBERS, () => ({ input: { newPassword: 'seven quiet harbours' } })),
  mutation('setNetworkRole', only('admin'), async (world) => ({ input: { memberId: (await world.stage.person()).id, role: 'EDITOR', granted: true } })),
  mutation('suspendMember', only('admin'), async (world) => ({ memberId: (await world.stage.person()).id, reason: 'Asked for it.' })),
  mutation('reinstateMember', only('admin'), async (world) => ({ memberId: (await world.stage.person({ status: 'SUSPENDED' as never })).id })),
];

const OF_CITIES: Line[] = [
  mutation('createCity', only('admin'), () => ({ input: { ...COUNTRY, name: 'Saly', slug: newId() } })),
  mutation('applyToNetwork', ANYBODY, () => ({
    input: { name: 'Saly', kind: 'TOWN', country: 'SN', region: 'AFRICA', languages: ['fr'], contactName: 'Noor', contactEmail: `${newId()}@example.org`, why: 'To learn.', locale: 'fr' },
  })),
  mutation('confirmApplication', ANYBODY, (world) => world.application()),
  mutation('acceptCity', only('admin'), async ({ stage }) => ({ input: { cityId: (await stage.city({ status: 'APPLICANT' })).id } })),
  mutation('declineCity', only('admin'), async ({ stage }) => ({ cityId: (await stage.city({ status: 'APPLICANT' })).id, reason: 'Not yet.' })),
  mutation('updateCity', only('focalPoint', 'admin'), ({ city }) => ({ id: city.id, input: { localName: newId() } })),
  mutation('inviteToCity', only('focalPoint', 'admin'), ({ city }) => ({ input: { cityId: city.id, email: `${newId()}@example.org`, role: 'CONTRIBUTOR', locale: 'en' } })),
  mutation('withdrawInvitation', members(NOT_FOUND, [['focalPoint', 'admin'], OK]), (world) => world.invitation()),
  mutation('endCityRole', only('focalPoint', 'admin'), async (world) => ({ id: await world.cityRole() })),
];

const OF_THEMES: Line[] = [
  mutation('saveModuleText', members(FORBIDDEN, [['editor'], OK], [['otherEditor'], 'FORBIDDEN MODULE_NOT_YOURS']), () => ({
    input: { themeSlug: 'planning', language: 'pt', baseVersion: 0, content: CONTENT },
  })),
  mutation('restoreModuleText', members(FORBIDDEN, [['editor'], OK], [['otherEditor'], 'FORBIDDEN MODULE_NOT_YOURS']), () => ({ ...module, version: 1 })),
];

const OF_CLIPS: Line[] = [
  mutation('createClip', members(FORBIDDEN, [CITY, OK]), ({ city }) => ({ input: { cityId: city.id, themeSlug: 'planning', language: 'fr', title: 'Un plan' } })),
  mutation('updateClip', CREW_ON_DRAFT, draft({ input: { licence: 'CC0_1_0' } })),
  mutation('setClipText', CREW_ON_DRAFT, draft({ input: { language: 'en', title: 'The reading bus' } })),
  mutation('removeClipText', CREW_ON_DRAFT, async (world) => {
    const { id, revision } = await world.draft();
    const second = 'mutation ($id: ID!, $revision: Int!) { setClipText(id: $id, revision: $revision, input: { language: "en", title: "The reading bus" }) { id revision } }';
    return { ...(await world.stage.must<object>(await world.hand('author'), second, { id, revision })), language: 'en' };
  }),
  mutation('stateConsent', CREW_ON_DRAFT, draft({ input: { peopleShown: 'NONE_IDENTIFIABLE', statement: '' } })),
  mutation('addCaptions', CREW_ON_DRAFT, async (world) => ({ clipId: (await world.draft()).id, input: { language: 'en', content: CAPTIONS } })),
  mutation('removeCaptions', CREW_ON_DRAFT, async (world) => ({ clipId: (await world.draft()).id, language: 'fr' })),
  mutation('finishClipUpload', CREW_ON_DRAFT, async (world) => {
    const { id, uploadId } = await world.uploading(FILM_BYTES.length);
    return { clipId: id, uploadId, sha256: 'a'.repeat(64) };
  }),
  mutation('cancelClipUpload', CREW_ON_DRAFT, async (world) => ({ clipId: (await world.uploading(8)).id })),
  mutation('retryClipFilm', CREW_ON_DRAFT, (world) => world.failed()),
  mutation('chooseClipPoster', CREW_ON_DRAFT, async (world) => ({ clipId: (await world.withStills()).id, number: 2 })),
  mutation('submitClip', CREW_ON_DRAFT, draft()),
  mutation('withdrawClip', members(FORBIDDEN, [RESPONSIBLE, OK]), async (world) => ({ ...(await world.published()), reason: 'Out of date.' }), 'a published clip'),
  mutation('withdrawClip', members(NO_CLIP, [INSIDERS, FORBIDDEN], [RESPONSIBLE, OK]), (world) => world.submitted(), 'a submission'),
  mutation('deleteClip', members(NO_CLIP, [INSIDERS, FORBIDDEN], [RESPONSIBLE, OK]), draft()),
  mutation('hideClip', members(FORBIDDEN, [MODERATORS, OK], [['cityModerator'], OWN_CITY]), async (world) => ({ ...(await world.published()), reasonCode: 'OFF_TOPIC' })),
  mutation('appealClip', members(NO_CLIP, [INSIDERS, FORBIDDEN], [CREW, OK]), async (world) => ({ ...(await world.hidden()), text: 'It shows nobody.' })),
  mutation('restoreClip', members(FORBIDDEN, [MODERATORS, OK], [['cityModerator'], OWN_CITY]), (world) => world.hidden()),
];

const OF_REVIEW: Line[] = [
  mutation('claimReview', JUDGE, item),
  mutation('claimNextReview', members(FORBIDDEN, [['moderator', 'admin'], OK], [['cityModerator', 'otherModerator'], NULL]), async (world) => {
    await world.appealed();
    return item(world);
  }),
  mutation('claimReview', ANSWER, async (world) => ({ id: (await world.appealed()).itemId }), 'an appeal'),
  mutation('releaseReview', members(FORBIDDEN, [['moderator'], OK], [['cityModerator', 'otherModerator', 'admin'], 'CONFLICT CLAIM_LOST']), async (world) => ({ id: (await world.claimed()).itemId })),
  mutation('decideReview', JUDGE, async (world) => {
    const { itemId, revision } = await world.claimed();
    return { input: { id: itemId, revision, decision: 'APPROVE' } };
  }),
  mutation('decideReview', ANSWER, async (world, who) => {
    const { itemId, revision } = await world.appealed();
    if (who) await world.stage.must(who, CLAIM, { id: itemId });
    return { input: { id: itemId, revision, decision: 'REJECT', reasonCode: 'OFF_TOPIC' } };
  }, 'an appeal'),
];

const OF_NOTIFICATIONS: Line[] = [
  mutation('markNotificationsRead', MEMBERS, async (world, who) => ({ ids: [await world.notification((who ?? world.one('member')).id)] })),
  mutation('setWatchLevel', MEMBERS, () => ({ input: { kind: 'THEME', id: 'planning', level: 'WATCHING' } })),
];

/** Every operation of the schema; the test fails for one that is not here. */
export const OPERATIONS: Line[] = [...QUERIES, ...OF_ACCOUNTS, ...OF_CITIES, ...OF_THEMES, ...OF_SELF_CHECKS, ...OF_CLIPS, ...OF_CONSENTS, ...OF_FILM_CHANGES, ...OF_MOMENTS, ...OF_REVIEW, ...OF_NOTIFICATIONS, ...OF_DISCUSSIONS, ...OF_CAPTIONS, ...OF_PICTURES, ...OF_PRACTICES, ...OF_ADOPTIONS, ...OF_COLLECTIONS, ...OF_CELEBRATIONS, ...OF_WHEN, ...OF_IMPORTS, ...OF_REGISTRATIONS, ...OF_FESTIVALS, ...OF_HOSTS, ...OF_CALENDARS, ...OF_RECAPS];
