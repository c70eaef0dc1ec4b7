import { Inject, Injectable } from '@nestjs/common';
import { type ClientMessages, LIVE, type WatchAnswer } from '@libs/contracts/live-messages.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import type { LiveSocket, LiveSockets } from '../live-sockets.js';
import { isRoomName, REFUSED, watchable } from './rooms.policy.js';
import { RoomAccess } from './room-access.js';
import { Typing } from './typing.js';

const BAD_INPUT: WatchAnswer = { ok: false, code: 'BAD_INPUT' };

/** Answers what browsers ask: into a room, out of it, and that their member is writing. */
@Injectable()
export class Watching {
  constructor(
    private readonly access: RoomAccess,
    private readonly typing: Typing,
    @Inject(LOG) private readonly log: Log,
  ) {}

  private readonly answers: { [K in keyof ClientMessages]: (socket: LiveSocket, name: string) => WatchAnswer | Promise<WatchAnswer> } = {
    watch: (socket, name) => this.watch(socket, name),
    unwatch: (socket, name) => this.unwatch(socket, name),
    typing: (socket, name) => this.typing.tell(socket, name),
  };

  async answer(message: keyof ClientMessages, socket: LiveSocket, name: unknown): Promise<WatchAnswer> {
    if (!isRoomName(name)) return BAD_INPUT;
    try {
      return await this.answers[message](socket, name);
    } catch (err) {
      this.log.warn({ err }, 'a socket could not be answered');
      return { ok: false, code: 'UNAVAILABLE' };
    }
  }

  /** Asks again about everybody in these rooms: what they are about has changed. */
  async checkRooms(sockets: LiveSockets, rooms: string[]): Promise<void> {
    this.access.forget(rooms);
    const { adapter, sockets: all } = sockets.of('/');
    for (const name of rooms) {
      for (const id of [...(adapter.rooms.get(name) ?? [])]) {
        const socket = all.get(id);
        if (socket) await this.checkRoom(socket, name);
      }
    }
  }

  /** Takes the socket out of the room where its actor may hear it no longer. */
  async checkRoom(socket: LiveSocket, name: string): Promise<void> {
    const { ok } = await this.access.mayHear(socket.data.actor, name);
    if (ok || !socket.rooms.has(name)) return;
    await socket.leave(name);
    socket.emit('left', { room: name });
  }

  private async watch(socket: LiveSocket, name: string): Promise<WatchAnswer> {
    for (;;) {
      const { actor } = socket.data;
      const { ok, version } = await this.access.mayHear(actor, name);
      // What was true of an actor whose roles changed meanwhile is asked again.
      if (actor !== socket.data.actor) continue;
      if (!ok || !socket.connected) return REFUSED;
      if (!socket.rooms.has(name) && watched(socket) >= LIVE.roomsPerSocket) return { ok: false, code: 'TOO_MANY_ROOMS' };
      void socket.join(name);
      return version === undefined ? { ok: true } : { ok: true, version };
    }
  }

  /** Rooms may be left if they can be watched; one's own are never left. */
  private unwatch(socket: LiveSocket, name: string): WatchAnswer {
    if (!watchable(name)) return REFUSED;
    void socket.leave(name);
    return { ok: true };
  }
}

function watched(socket: LiveSocket): number {
  let count = 0;
  for (const name of socket.rooms) if (watchable(name)) count += 1;
  return count;
}
