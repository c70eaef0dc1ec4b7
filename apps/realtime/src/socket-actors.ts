import { Inject, Injectable } from '@nestjs/common';
import { isMember } from '@libs/platform/access/actor.js';
import { ActorSource } from '@libs/platform/access/actor-source.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import type { LiveSocket, LiveSockets } from './live-sockets.js';
import { ownRooms, roomsToLeave, watchable } from './rooms/rooms.policy.js';
import { Watching } from './rooms/watching.js';

/** A hint that was lost, a role whose last day has passed, a session that expired: found out after this long at most. */
const EVERY_MS = 30_000;
/** Sessions asked about at once; the database has other work. */
const AT_ONCE = 4;

/** Asks again and again who each socket speaks for, and acts on what changed. */
@Injectable()
export class SocketActors {
  private timer?: NodeJS.Timeout;
  private sockets?: LiveSockets;
  private running = false;

  constructor(
    private readonly actors: ActorSource,
    private readonly watching: Watching,
    @Inject(LOG) private readonly log: Log,
  ) {}

  begin(sockets: LiveSockets): void {
    this.sockets = sockets;
    this.timer = setInterval(() => void this.check(), EVERY_MS);
  }

  end(): void {
    clearInterval(this.timer);
    this.sockets = undefined;
  }

  /** One round over all sockets of this process, a question a session. */
  async check(): Promise<void> {
    if (this.running || !this.sockets) return;
    this.running = true;
    try {
      const sessions = [...Map.groupBy(this.sockets.of('/').sockets.values(), ({ data }) => data.actor.sessionId).values()];
      const workers = Array.from({ length: AT_ONCE }, async () => {
        for (let session = sessions.pop(); session; session = sessions.pop()) await this.checkSession(session);
      });
      await Promise.all(workers);
    } catch (err) {
      // Without a database nobody can be asked; the sockets stay, the next round asks again.
      this.log.warn({ err }, 'sockets could not be checked');
    } finally {
      this.running = false;
    }
  }

  /** Asks at once about the sockets of these members, as one of their roles began or ended. */
  async checkMembers(memberIds: readonly string[]): Promise<void> {
    const theirs = [...(this.sockets?.of('/').sockets.values() ?? [])].filter(({ data }) => memberIds.includes(data.actor.memberId));
    try {
      for (const session of Map.groupBy(theirs, ({ data }) => data.actor.sessionId).values()) await this.checkSession(session);
    } catch (err) {
      this.log.warn({ err }, 'sockets could not be checked');
    }
  }

  private async checkSession(session: LiveSocket[]): Promise<void> {
    const [first] = session;
    if (!first) return;
    const actor = await this.actors.fromHeaders(first.data.headers);
    for (const socket of session) {
      if (!isMember(actor)) {
        socket.emit('session-ended', { reason: 'EXPIRED' });
        socket.disconnect(true);
        continue;
      }
      socket.data.actor = actor;
      // The room named after the socket is socket.io's own.
      for (const name of roomsToLeave(actor, socket.rooms)) if (name !== socket.id) await socket.leave(name);
      await socket.join(ownRooms(actor));
      for (const name of [...socket.rooms]) if (watchable(name)) await this.watching.checkRoom(socket, name);
    }
  }
}
