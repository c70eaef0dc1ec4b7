import { describe, expect, it } from '@jest/globals';
import { type Actor, type CityGrant, type NetworkGrant, VISITOR } from '@libs/platform/access/actor.js';
import { canModerate, canPost, canReadText, canSee, canSeePost, type DiscussionFacts, isOwn, mustBeHeld, type PostFacts, postViewerCan } from './discussion.policy.js';
import { mayMove, type PostState } from './discussion-state.js';

const person = (memberId: string, networkRoles: NetworkGrant[] = [], cityRoles: CityGrant[] = []): Actor => ({ memberId, sessionId: 's', networkRoles, cityRoles });
const grant = (role: NetworkGrant['role']): NetworkGrant => ({ role, languages: [], themes: [] });
const asker = person('asker');
const author = person('author');
const reader = person('reader');
const moderator = person('moderator', [grant('MODERATOR')]);
const cityModerator = person('other', [grant('MODERATOR')], [{ cityId: 'kilbeg', role: 'ORGANISER' }]);
const ownModerator = person('author', [grant('MODERATOR')]);
const admin = person('admin', [grant('ADMIN')]);

const topic: DiscussionFacts = { kind: 'TOPIC', authorId: 'asker', cityId: null, lockedAt: null, lastPosition: 3 };
const post: PostFacts = { authorId: 'author', cityId: 'kilbeg', state: 'SHOWN', position: 2, removedBy: null };
const can = (actor: Actor, change: Partial<PostFacts> = {}, discussion: Partial<DiscussionFacts> = {}) => {
  const answers = postViewerCan(actor, { ...topic, ...discussion }, { ...post, ...change });
  return Object.entries(answers).flatMap(([what, may]) => (may ? [what] : []));
};

describe('what one may do with a post', () => {
  it.each<[string, Actor, string[]]>([
    ['a visitor', VISITOR, []],
    ['a member', reader, ['flag', 'react']],
    ['its author', author, ['edit', 'remove']],
    ['the asker', asker, ['flag', 'react', 'chooseBest']],
    ['a moderator', moderator, ['remove', 'flag', 'react', 'chooseBest']],
    ['a moderator of the city it speaks for', cityModerator, ['flag', 'react']],
    ['its author, a moderator', ownModerator, ['edit', 'remove']],
    ['an administrator', admin, ['flag', 'react']],
  ])('shown: %s', (_, actor, expected) => expect(can(actor)).toEqual(expected));

  it.each<[string, Actor, string[]]>([
    ['a member', reader, []],
    ['its author', author, ['edit', 'remove']],
    ['a moderator', moderator, ['remove', 'restore']],
    ['a moderator of its city', cityModerator, []],
    ['its author, a moderator', ownModerator, ['edit', 'remove']],
  ])('held: %s', (_, actor, expected) => expect(can(actor, { state: 'HELD', position: null })).toEqual(expected.filter((what) => what !== 'react' && what !== 'flag')));

  it('is brought back by its author where they took it back, else by a moderator', () => {
    const takenBack = { state: 'REMOVED', removedBy: 'author' } as const;
    const removed = { state: 'REMOVED', removedBy: 'moderator' } as const;
    expect([author, moderator, ownModerator].map((actor) => can(actor, takenBack).includes('restore'))).toEqual([true, false, true]);
    expect([author, moderator, ownModerator, cityModerator].map((actor) => can(actor, removed).includes('restore'))).toEqual([false, true, false, false]);
    // Whoever removed it has left: that was no author.
    expect(can(author, { state: 'REMOVED', removedBy: null, authorId: 'author' })).toEqual([]);
  });

  it('is not edited where the discussion is locked, and can be taken back', () => {
    expect(can(author, {}, { lockedAt: new Date() })).toEqual(['remove']);
  });

  it('is the best answer only if it answers a topic', () => {
    expect(can(asker, { position: 1 })).not.toContain('chooseBest');
    expect(can(asker, {}, { kind: 'THREAD' })).not.toContain('chooseBest');
    expect(can(moderator, {}, { authorId: 'moderator' })).toContain('chooseBest');
    expect(can(moderator, {}, { cityId: 'kilbeg' })).toContain('chooseBest');
    expect(can(cityModerator, { cityId: null }, { cityId: 'kilbeg' })).not.toContain('chooseBest');
  });

  it('leaves nothing to do with a stub', () => {
    for (const actor of [author, moderator, asker]) expect(can(actor, { state: 'MOVED' })).toEqual([]);
  });
});

describe('who sees and posts', () => {
  it('a thread by who sees its subject', () => {
    const thread = { ...topic, kind: 'THREAD' as const };
    for (const actor of [VISITOR, reader, moderator]) {
      expect(canSee(actor, thread, false)).toBe(false);
      expect(canPost(actor, thread, false)).toBe(false);
    }
    expect([VISITOR, reader].map((actor) => canSee(actor, thread, true))).toEqual([true, true]);
    expect([VISITOR, reader].map((actor) => canPost(actor, thread, true))).toEqual([false, true]);
  });
  it('a topic whose only post waits: who asked, and moderators', () => {
    const waiting = { ...topic, lastPosition: 0 };
    expect([VISITOR, reader, asker, moderator, admin].map((actor) => canSee(actor, waiting, true))).toEqual([false, false, true, true, false]);
  });
  it('nobody posts where it is locked, moderators neither', () => {
    expect([reader, asker, moderator].map((actor) => canPost(actor, { ...topic, lockedAt: new Date() }, true))).toEqual([false, false, false]);
  });
  it.each<[PostState, boolean[], boolean[]]>([
    ['SHOWN', [true, true, true, true], [true, true, true, true]],
    ['HELD', [false, false, true, true], [false, false, true, true]],
    ['REMOVED', [true, true, true, true], [false, false, true, true]],
    ['HIDDEN', [true, true, true, true], [false, false, true, true]],
    ['MOVED', [true, true, true, true], [false, false, false, false]],
  ])('a %s post and its text: visitor, reader, author, moderator', (state, seen, read) => {
    const actors = [VISITOR, reader, author, moderator];
    expect(actors.map((actor) => canSeePost(actor, { ...post, state }))).toEqual(seen);
    expect(actors.map((actor) => canReadText(actor, { ...post, state }))).toEqual(read);
  });
  it('keeps moderators away from what is theirs', () => {
    expect([isOwn(cityModerator, post), isOwn(ownModerator, post), isOwn(moderator, post)]).toEqual([true, true, false]);
    expect([reader, admin, moderator, cityModerator].map((actor) => canModerate(actor, post))).toEqual([false, false, true, false]);
  });
  it('holds a first post that leads elsewhere', () => {
    expect([mustBeHeld(reader, 1, false), mustBeHeld(reader, 1, true), mustBeHeld(reader, 0, false), mustBeHeld(moderator, 1, false)]).toEqual([true, false, false, false]);
  });
});

describe('states of a post', () => {
  it.each<[PostState, PostState[]]>([
    ['HELD', ['SHOWN', 'REMOVED', 'HIDDEN']],
    ['SHOWN', ['REMOVED', 'HIDDEN', 'MOVED']],
    ['REMOVED', ['SHOWN', 'HELD']],
    ['HIDDEN', ['SHOWN', 'REMOVED']],
    ['MOVED', []],
  ])('%s', (from, allowed) => {
    const all: PostState[] = ['SHOWN', 'HELD', 'REMOVED', 'HIDDEN', 'MOVED'];
    expect(all.filter((to) => mayMove(from, to))).toEqual(all.filter((to) => allowed.includes(to)));
  });
});
