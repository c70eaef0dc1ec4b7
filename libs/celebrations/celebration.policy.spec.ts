import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import { actorOf } from '@libs/platform/testing/actor-of.js';
import { EDITORIAL_STATES, type EditorialState } from '@libs/review/review.types.js';
import type { OfferState } from './festivals/hosts/host.types.js';
import { canCreate, canSee, type CelebrationFacts, isInsider, viewerCan } from './celebration.policy.js';

const PEOPLE: Record<string, Actor> = {
  visitor: VISITOR,
  stranger: actorOf('stranger', null),
  'author, contributor': actorOf('author', ['here', 'CONTRIBUTOR']),
  'author who left': actorOf('author', null),
  'author, moves to another city': actorOf('author', ['there', 'FOCAL_POINT']),
  'focal point': actorOf('fp', ['here', 'FOCAL_POINT']),
  contributor: actorOf('c', ['here', 'CONTRIBUTOR']),
  organiser: actorOf('o', ['here', 'ORGANISER']),
  'organiser elsewhere': actorOf('o2', ['there', 'ORGANISER']),
  moderator: actorOf('m', null, 'MODERATOR'),
  'moderator of the city': actorOf('m2', ['here', 'CONTRIBUTOR'], 'MODERATOR', 'ADMIN'),
  'moderator, author who left': actorOf('author', null, 'MODERATOR'),
  editor: actorOf('e', null, 'EDITOR'),
  admin: actorOf('a', null, 'ADMIN'),
};

const celebration = (state: EditorialState, checkedLater = false): CelebrationFacts => ({ state, cityId: 'here', authorId: 'author', language: 'fr', themeSlugs: ['planning', 'funding'], checkedLater, offer: null });

/** What each may do in each state; who is not named may do nothing there but, as crew, receive people. */
const CREW = { edit: true, submit: true, delete: true, reschedule: true };
const crew = (may: object) => ({ organiser: may, 'focal point': may });
const MAY: Record<EditorialState, Record<string, object>> = {
  DRAFT: { ...crew(CREW), 'author, contributor': { edit: true, reschedule: true, delete: true } },
  CHANGES_REQUESTED: { ...crew(CREW), 'author, contributor': { edit: true, reschedule: true } },
  SUBMITTED: { ...crew({ withdraw: true }), moderator: { review: true } },
  IN_REVIEW: { moderator: { review: true } },
  REJECTED: crew({ delete: true }),
  WITHDRAWN: crew({ delete: true }),
  PUBLISHED: { ...crew({ edit: true, reschedule: true, withdraw: true, recap: true }), moderator: { hide: true } },
  HIDDEN: { ...crew({ appeal: true }), moderator: { restore: true } },
};
const NOTHING = { edit: false, submit: false, publishAtOnce: false, withdraw: false, delete: false, reschedule: false, receive: false, recap: false, review: false, hide: false, restore: false, appeal: false };

describe('celebration policy', () => {
  const cases = EDITORIAL_STATES.flatMap((state) => Object.keys(PEOPLE).map((who) => [state, who] as const));

  it.each(cases)('%s: %s', (state, who) => {
    const receive = who === 'organiser' || who === 'focal point';
    expect(viewerCan(PEOPLE[who] ?? VISITOR, celebration(state), false)).toEqual({ ...NOTHING, receive, ...MAY[state][who] });
  });

  const insiders = ['author, contributor', 'focal point', 'contributor', 'organiser', 'moderator', 'moderator of the city', 'moderator, author who left', 'admin'];

  it.each(cases)('who sees: %s: %s', (state, who) => {
    const actor = PEOPLE[who] ?? VISITOR;
    expect(isInsider(actor, celebration(state))).toBe(insiders.includes(who));
    expect(canSee(actor, celebration(state))).toBe(state === 'PUBLISHED' || insiders.includes(who));
  });

  it('lets everybody in the city begin one', () => {
    expect(Object.keys(PEOPLE).filter((who) => canCreate(PEOPLE[who] ?? VISITOR, 'here'))).toEqual(['author, contributor', 'focal point', 'contributor', 'organiser', 'moderator of the city']);
  });

  it('publishes a draft at once where an administrator trusts the city, and nothing that moderators had sent back', () => {
    const atOnce = EDITORIAL_STATES.filter((state) => viewerCan(PEOPLE.organiser ?? VISITOR, celebration(state), true).publishAtOnce);
    expect(atOnce).toEqual(['DRAFT']);
    expect(viewerCan(PEOPLE['author, contributor'] ?? VISITOR, celebration('DRAFT'), true).publishAtOnce).toBe(false);
  });

  const seers = (facts: CelebrationFacts) => Object.keys(PEOPLE).filter((who) => canSee(PEOPLE[who] ?? VISITOR, facts));
  const writers = (facts: CelebrationFacts) => Object.keys(PEOPLE).filter((who) => viewerCan(PEOPLE[who] ?? VISITOR, facts, true).edit);
  const ofHost = (offer: OfferState, state: EditorialState = 'DRAFT'): CelebrationFacts => ({ ...celebration(state), authorId: null, offer });

  it('shows what a host writes to nobody, and what they offer to the crew, who do not write it', () => {
    expect(seers(ofHost('DRAFT'))).toEqual([]);
    for (const offer of ['OFFERED', 'DECLINED'] as const) expect(seers(ofHost(offer))).toEqual(['focal point', 'organiser']);
    for (const offer of ['DRAFT', 'OFFERED', 'DECLINED'] as const) expect(writers(ofHost(offer))).toEqual([]);
  });

  it('makes what was accepted its city’s own', () => {
    expect(seers(ofHost('ACCEPTED'))).toEqual(seers({ ...celebration('DRAFT'), authorId: null }));
    expect(writers(ofHost('ACCEPTED'))).toEqual(['focal point', 'organiser']);
    // Offered again after the desk asked for changes: seen as before, written by its host.
    expect(seers(ofHost('OFFERED', 'CHANGES_REQUESTED'))).toEqual(seers(ofHost('ACCEPTED', 'CHANGES_REQUESTED')));
    expect(writers(ofHost('OFFERED', 'CHANGES_REQUESTED'))).toEqual([]);
  });

  it('is looked at afterwards by moderators and administrators of no city of it', () => {
    const lookers = Object.keys(PEOPLE).filter((who) => viewerCan(PEOPLE[who] ?? VISITOR, celebration('PUBLISHED', true), false).review);
    expect(lookers).toEqual(['moderator', 'admin']);
  });
});
