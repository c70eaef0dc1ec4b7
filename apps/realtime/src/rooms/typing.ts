import { Inject, Injectable } from '@nestjs/common';
import { LIVE, type WatchAnswer } from '@libs/contracts/live-messages.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { Gathering } from './gathering.js';
import type { LiveSocket } from '../live-sockets.js';
import { mergeTyping } from './merge-messages.js';
import { RoomAccess } from './room-access.js';
import { discussionOf, REFUSED } from './rooms.policy.js';
import { ShownPeople } from './shown-people.js';

/** Of one process and room the bus is told at most so often; milliseconds. */
const TOLD_MS = 1_000;

/** Tells a discussion's room, in every process, who is writing. */
@Injectable()
export class Typing {
  private readonly told = new Gathering(TOLD_MS, mergeTyping, (name, who) => {
    this.live.send([name], 'typing', who).catch((err: unknown) => this.log.warn({ err }, 'who is writing could not be told'));
  });

  constructor(
    private readonly access: RoomAccess,
    private readonly people: ShownPeople,
    private readonly live: LiveBus,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Of members who did not agree to be shown nothing is said. */
  async tell(socket: LiveSocket, name: string): Promise<WatchAnswer> {
    const discussionId = discussionOf(name);
    if (!discussionId || !socket.rooms.has(name)) return REFUSED;
    const now = performance.now();
    const typed = (socket.data.typed ??= new Map());
    if (now - (typed.get(name) ?? -Infinity) < LIVE.typingEveryMs) return { ok: false, code: 'TOO_FAST' };
    // Rooms come and go; what was long ago limits nothing.
    for (const [other, at] of typed) if (now - at > LIVE.typingEveryMs) typed.delete(other);
    typed.set(name, now);
    const { actor } = socket.data;
    if (!(await this.access.mayPost(actor, discussionId))) return REFUSED;
    const [person] = await this.people.of([actor.memberId]);
    if (person && socket.rooms.has(name)) this.told.add(name, { discussionId, people: [person] });
    return { ok: true };
  }
}
