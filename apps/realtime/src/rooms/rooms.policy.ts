import { room, type WatchAnswer } from '@libs/contracts/live-messages.js';
import { hasNetworkRole, type Actor, type MemberActor } from '@libs/platform/access/actor.js';

/** Rooms that a role alone opens, and who may hear them. */
const WATCHABLE = new Map<string, (actor: Actor) => boolean>([[room.review(), (actor) => hasNetworkRole(actor, 'MODERATOR', 'ADMIN')]]);

/** The longest name of a room anybody has reason to send. */
const MAX_NAME = 100;
const DISCUSSION = /^discussion:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;
const FORUM = /^forum:([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** A room that a browser may ask for, by what decides about it. What is named in none of these ways is not to be watched. */
export type Watchable = { by: 'role' } | { by: 'discussion'; id: string } | { by: 'forum'; slug: string };

export const REFUSED: WatchAnswer = { ok: false, code: 'FORBIDDEN' };

export function isRoomName(name: unknown): name is string {
  return typeof name === 'string' && name.length > 0 && name.length <= MAX_NAME;
}

export function watchable(name: string): Watchable | undefined {
  if (WATCHABLE.has(name)) return { by: 'role' };
  const id = discussionOf(name);
  if (id) return { by: 'discussion', id };
  const slug = FORUM.exec(name)?.[1];
  return slug ? { by: 'forum', slug } : undefined;
}

/** The discussion whose room this is. */
export function discussionOf(name: string): string | undefined {
  return DISCUSSION.exec(name)?.[1];
}

/** Whether this actor's role opens the room. */
export function roleOpens(actor: Actor, name: string): boolean {
  return WATCHABLE.get(name)?.(actor) ?? false;
}

/** What a member hears without asking: themselves, this session, their cities. */
export function ownRooms(actor: MemberActor): string[] {
  return [room.member(actor.memberId), room.session(actor.sessionId), ...new Set(actor.cityRoles.map(({ cityId }) => room.city(cityId)))];
}

/** Of the rooms a socket is in, those its actor's roles open no longer; who may hear what is watched for another reason is asked elsewhere. */
export function roomsToLeave(actor: MemberActor, rooms: Iterable<string>): string[] {
  const own = new Set(ownRooms(actor));
  return [...rooms].filter((name) => {
    const kind = watchable(name);
    return kind ? kind.by === 'role' && !roleOpens(actor, name) : !own.has(name);
  });
}
