import { room, type WatchAnswer } from '@libs/contracts/live-messages.js';
import { hasNetworkRole, type Actor, type MemberActor } from '@libs/platform/access/actor.js';

/** Rooms a browser may ask for, and who may hear them. What is not named here is not to be watched. */
const WATCHABLE = new Map<string, (actor: Actor) => boolean>([[room.review(), (actor) => hasNetworkRole(actor, 'MODERATOR')]]);

/** The longest name of a room anybody has reason to send. */
const MAX_NAME = 100;

export function mayWatch(actor: Actor, name: unknown): WatchAnswer {
  if (typeof name !== 'string' || name.length === 0 || name.length > MAX_NAME) return { ok: false, code: 'BAD_INPUT' };
  return WATCHABLE.get(name)?.(actor) ? { ok: true } : { ok: false, code: 'FORBIDDEN' };
}

/** Rooms may be left if they can be watched; one's own are never left. */
export function mayUnwatch(name: unknown): WatchAnswer {
  if (typeof name !== 'string' || name.length === 0 || name.length > MAX_NAME) return { ok: false, code: 'BAD_INPUT' };
  return WATCHABLE.has(name) ? { ok: true } : { ok: false, code: 'FORBIDDEN' };
}

/** What a member hears without asking: themselves, this session, their cities. */
export function ownRooms(actor: MemberActor): string[] {
  return [room.member(actor.memberId), room.session(actor.sessionId), ...new Set(actor.cityRoles.map(({ cityId }) => room.city(cityId)))];
}

/** Of the rooms a socket is in, those its actor may hear no longer. */
export function roomsToLeave(actor: MemberActor, rooms: Iterable<string>): string[] {
  const own = new Set(ownRooms(actor));
  return [...rooms].filter((name) => !own.has(name) && !WATCHABLE.get(name)?.(actor));
}
