import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import { actorOf } from '@libs/platform/testing/actor-of.js';
import { EDITORIAL_STATES } from '@libs/review/review.types.js';
import { canSee, type ClipFacts, isInsider, viewerCan } from './clip.policy.js';

const PEOPLE: Record<string, Actor> = {
  visitor: VISITOR,
  stranger: actorOf('stranger', null),
  'author, organiser': actorOf('author', ['here', 'ORGANISER']),
  'author who left': actorOf('author', null),
  'author, moves to another city': actorOf('author', ['there', 'FOCAL_POINT']),
  'focal point': actorOf('fp', ['here', 'FOCAL_POINT']),
  contributor: actorOf('c', ['here', 'CONTRIBUTOR']),
  organiser: actorOf('o', ['here', 'ORGANISER']),
  'focal point elsewhere': actorOf('fp2', ['there', 'FOCAL_POINT']),
  moderator: actorOf('m', null, 'MODERATOR'),
  'moderator of the city': actorOf('m2', ['here', 'ORGANISER'], 'MODERATOR', 'ADMIN'),
  'moderator, author who left': actorOf('author', null, 'MODERATOR'),
  editor: actorOf('e', null, 'EDITOR'),
  admin: actorOf('a', null, 'ADMIN'),
};

const clip = (state: ClipFacts['state']): ClipFacts => ({ state, cityId: 'here', authorId: 'author', spokenLanguage: 'fr', themeSlug: 'planning' });
const FAILED = { state: 'FAILED', retryable: true };

/** What its crew may do whatever its state: a consent may be withdrawn at any time. */
const ALWAYS: Record<string, object> = { 'author, organiser': { keepConsents: true }, 'focal point': { keepConsents: true }, contributor: { keepConsents: true } };
/** What each may do in each state; who is not named may do nothing there. */
const CREW = { edit: true, caption: true, choosePoster: true, submit: true, retry: true };
const MAY: Record<ClipFacts['state'], Record<string, object>> = {
  DRAFT: { 'author, organiser': { ...CREW, delete: true }, 'focal point': { ...CREW, delete: true }, contributor: CREW },
  CHANGES_REQUESTED: { 'author, organiser': { ...CREW, delete: true }, 'focal point': { ...CREW, delete: true }, contributor: CREW },
  SUBMITTED: { 'author, organiser': { withdraw: true }, 'focal point': { withdraw: true }, moderator: { review: true } },
  IN_REVIEW: { moderator: { review: true } },
  REJECTED: { 'author, organiser': { delete: true }, 'focal point': { delete: true } },
  WITHDRAWN: { 'author, organiser': { delete: true, bringBack: true }, 'focal point': { delete: true, bringBack: true } },
  PUBLISHED: {
    'author, organiser': { withdraw: true, caption: true, choosePoster: true, replaceFilm: true },
    'focal point': { withdraw: true, caption: true, choosePoster: true, replaceFilm: true },
    contributor: { caption: true, choosePoster: true, replaceFilm: true },
    moderator: { hide: true },
  },
  HIDDEN: {
    'author, organiser': { appeal: true, caption: true, choosePoster: true },
    'focal point': { appeal: true, caption: true, choosePoster: true },
    contributor: { appeal: true, caption: true, choosePoster: true },
    moderator: { restore: true },
  },
};
const NOTHING = { edit: false, caption: false, choosePoster: false, submit: false, withdraw: false, bringBack: false, keepConsents: false, replaceFilm: false, delete: false, retry: false, review: false, hide: false, restore: false, appeal: false };

describe('clip policy', () => {
  const cases = EDITORIAL_STATES.flatMap((state) => Object.keys(PEOPLE).map((who) => [state, who] as const));

  it.each(cases)('%s: %s', (state, who) => {
    expect(viewerCan(PEOPLE[who] ?? VISITOR, clip(state), FAILED)).toEqual({ ...NOTHING, ...ALWAYS[who], ...MAY[state][who] });
  });

  const insiders = ['author, organiser', 'focal point', 'contributor', 'organiser', 'moderator', 'moderator of the city', 'moderator, author who left', 'admin'];

  it.each(cases)('who sees: %s: %s', (state, who) => {
    const actor = PEOPLE[who] ?? VISITOR;
    expect(isInsider(actor, clip(state))).toBe(insiders.includes(who));
    expect(canSee(actor, clip(state))).toBe(state === 'PUBLISHED' || insiders.includes(who));
  });

  it('retries only films that failed and may succeed', () => {
    const author = PEOPLE['focal point'] ?? VISITOR;
    for (const film of [{ state: 'FAILED', retryable: false }, { state: 'READY', retryable: true }, { state: 'PROCESSING', retryable: false }]) {
      expect(viewerCan(author, clip('DRAFT'), film).retry).toBe(false);
    }
  });

  it('keeps moderators to their languages and themes at the desk, not when they hide', () => {
    const french = { ...actorOf('m', null), networkRoles: [{ role: 'MODERATOR' as const, languages: ['fr'], themes: ['funding'] }] };
    expect(viewerCan(french, clip('SUBMITTED'), FAILED).review).toBe(false);
    expect(viewerCan(french, { ...clip('SUBMITTED'), themeSlug: 'funding' }, FAILED).review).toBe(true);
    expect(viewerCan(french, clip('PUBLISHED'), FAILED).hide).toBe(true);
  });
});
