import { Injectable } from '@nestjs/common';
import { room, type ServerMessages } from '@libs/contracts/live-messages.js';
import { Gathering } from './gathering.js';
import type { LiveSockets } from '../live-sockets.js';
import { mergePosts, mergeTyping } from './merge-messages.js';
import { rawFrame, writeFrame } from './raw-frames.js';

/** What follows a hint within this time goes out in one frame; milliseconds. */
const POSTS_MS = 10;
const TYPING_MS = 1_000;

type Hint = ServerMessages['posts'];

/** Says things to the sockets of this process, each message encoded once. */
@Injectable()
export class RoomSpeaker {
  private sockets?: LiveSockets;
  /** The newest version that each room here was told. */
  private readonly told = new Map<string, number>();
  private readonly posts = new Gathering<Hint>(POSTS_MS, mergePosts, (name, hint) => this.say([name], 'posts', hint));
  private readonly typing = new Gathering<ServerMessages['typing']>(TYPING_MS, mergeTyping, (name, who) => this.say([name], 'typing', who));

  begin(sockets: LiveSockets): void {
    this.sockets = sockets;
    sockets.of('/').adapter.on('delete-room', (name: string) => this.told.delete(name));
  }

  /** Whether any socket of this process hears the room. */
  isHeard(name: string): boolean {
    return this.sockets?.of('/').adapter.rooms.has(name) ?? false;
  }

  /** What the bus brought. */
  relay<K extends keyof ServerMessages>(rooms: string[], message: K, payload: ServerMessages[K]): void {
    if (message === 'posts') this.hint(payload as Hint);
    else if (message === 'typing') {
      for (const name of rooms) if (this.isHeard(name)) this.typing.add(name, payload as ServerMessages['typing']);
    } else this.say(rooms, message, payload);
  }

  /** To everybody in these rooms, once. */
  say<K extends keyof ServerMessages>(rooms: string[], message: K, payload: ServerMessages[K]): void {
    if (!this.sockets) return;
    const { sockets, adapter } = this.sockets.of('/');
    const heard = rooms.map((name) => adapter.rooms.get(name)).filter((ids) => ids !== undefined);
    const [first] = heard;
    if (!first) return;
    const frame = rawFrame(message, payload);
    // A copy only where somebody could be in two: a room of thousands is walked as it is.
    for (const id of heard.length === 1 ? first : new Set(heard.flatMap((ids) => [...ids]))) {
      const socket = sockets.get(id);
      if (socket) writeFrame(socket, frame);
    }
  }

  /** Each change is told by who wrote and by the outbox; here it is said once. Who comes later is answered the version. */
  private hint(hint: Hint): void {
    const name = room.discussion(hint.discussionId);
    if (!this.isHeard(name) || hint.version <= (this.told.get(name) ?? -1)) return;
    this.told.set(name, hint.version);
    this.posts.add(name, hint);
  }
}
