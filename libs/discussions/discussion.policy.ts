import { type Actor, hasNetworkRole, isMember, type MemberActor, worksIn } from '@libs/platform/access/actor.js';
import type { DiscussionKind, PostState, PostViewerCan } from './discussions.types.js';

/** What the rules look at of a discussion. */
export interface DiscussionFacts {
  kind: DiscussionKind;
  authorId: string | null;
  cityId: string | null;
  lockedAt: Date | string | null;
  lastPosition: number;
}

/** What the rules look at of a post. */
export interface PostFacts {
  authorId: string | null;
  /** The city it speaks for. */
  cityId: string | null;
  state: PostState;
  position: number | null;
  removedBy: string | null;
}

/** Nobody keeps order over what they or a city of theirs wrote; no role lifts that. */
export function isOwn(actor: Actor, thing: Pick<PostFacts, 'authorId' | 'cityId'>): boolean {
  return isAuthor(actor, thing) || (thing.cityId !== null && worksIn(actor, thing.cityId));
}

export function isAuthor(actor: Actor, { authorId }: Pick<PostFacts, 'authorId'>): boolean {
  return isMember(actor) && actor.memberId === authorId;
}

export function isModerator(actor: Actor): boolean {
  return isMember(actor) && hasNetworkRole(actor, 'MODERATOR');
}

/**
 * A thread is seen by who sees its subject; what has only a held post, by who asked and the moderators.
 * `seesSubject`: true for topics and where `isOpen`, else what the subject's kind answers.
 */
export function canSee(actor: Actor, discussion: Pick<DiscussionFacts, 'authorId' | 'lastPosition'>, seesSubject: boolean): boolean {
  return seesSubject && (discussion.lastPosition > 0 || isAuthor(actor, discussion) || isModerator(actor));
}

/** Somebody who keeps order, and not over their own. */
export function canModerate(actor: Actor, thing: Pick<PostFacts, 'authorId' | 'cityId'>): actor is MemberActor {
  return isModerator(actor) && !isOwn(actor, thing);
}

/** Every member who sees it, while it is not locked. */
export function canPost(actor: Actor, discussion: Pick<DiscussionFacts, 'authorId' | 'lastPosition' | 'lockedAt'>, seesSubject: boolean): actor is MemberActor {
  return isMember(actor) && canSee(actor, discussion, seesSubject) && discussion.lockedAt === null;
}

/** Whether the post is there for this actor, as a text or as a stub. */
export function canSeePost(actor: Actor, post: Pick<PostFacts, 'authorId' | 'state'>): boolean {
  return post.state !== 'HELD' || isAuthor(actor, post) || isModerator(actor);
}

/** Whether they may read what it says: moderators judge it, its author wrote it. */
export function canReadText(actor: Actor, post: Pick<PostFacts, 'authorId' | 'state'>): boolean {
  if (post.state === 'SHOWN') return true;
  return post.state !== 'MOVED' && (isAuthor(actor, post) || isModerator(actor));
}

/** The author, always: the history keeps what was said. Not while the discussion is locked. */
export function canEdit(actor: Actor, post: PostFacts, discussion: Pick<DiscussionFacts, 'lockedAt'>): actor is MemberActor {
  return isAuthor(actor, post) && isThere(post) && discussion.lockedAt === null;
}

export function canRemove(actor: Actor, post: PostFacts): actor is MemberActor {
  return isThere(post) ? isAuthor(actor, post) || canModerate(actor, post) : post.state === 'HIDDEN' && canModerate(actor, post);
}

/** What its author took back only they bring back; what a moderator removed or what waits, a moderator. */
export function canRestore(actor: Actor, post: PostFacts): actor is MemberActor {
  if (post.state === 'REMOVED' && isTakenBack(post)) return isAuthor(actor, post);
  return (post.state === 'REMOVED' || post.state === 'HIDDEN' || post.state === 'HELD') && canModerate(actor, post);
}

export function canReact(actor: Actor, post: PostFacts): actor is MemberActor {
  return isMember(actor) && post.state === 'SHOWN' && !isAuthor(actor, post);
}

export function canFlag(actor: Actor, post: PostFacts): actor is MemberActor {
  return isMember(actor) && post.state === 'SHOWN' && !isAuthor(actor, post);
}

/** The asker, or a moderator who wrote neither the question nor the answer. */
export function canChooseBest(actor: Actor, post: Pick<PostFacts, 'authorId' | 'cityId'>, discussion: Pick<DiscussionFacts, 'authorId' | 'cityId'>): actor is MemberActor {
  return isAuthor(actor, discussion) || (canModerate(actor, post) && canModerate(actor, discussion));
}

/** Whether a post can be a best answer: one of a topic, shown, and not the question. */
export function isAnswer(post: Pick<PostFacts, 'state' | 'position'>, { kind }: Pick<DiscussionFacts, 'kind'>): boolean {
  return kind === 'TOPIC' && post.state === 'SHOWN' && (post.position ?? 0) > 1;
}

/** A member's first post waits where it leads elsewhere; those who keep the network are known. */
export function mustBeHeld(actor: Actor, links: number, hasShownPost: boolean): boolean {
  return links > 0 && !hasShownPost && actor.networkRoles.length === 0;
}

/** The same answers, for the web site. */
export function postViewerCan(actor: Actor, discussion: Pick<DiscussionFacts, 'kind' | 'authorId' | 'cityId' | 'lockedAt'>, post: PostFacts): PostViewerCan {
  return {
    edit: canEdit(actor, post, discussion),
    remove: canRemove(actor, post),
    restore: canRestore(actor, post),
    flag: canFlag(actor, post),
    react: canReact(actor, post),
    chooseBest: isAnswer(post, discussion) && canChooseBest(actor, post, discussion),
  };
}

/** Its author and not a moderator removed it. */
export function isTakenBack({ authorId, removedBy }: Pick<PostFacts, 'authorId' | 'removedBy'>): boolean {
  return removedBy !== null && removedBy === authorId;
}

function isThere({ state }: Pick<PostFacts, 'state'>): boolean {
  return state === 'SHOWN' || state === 'HELD';
}
