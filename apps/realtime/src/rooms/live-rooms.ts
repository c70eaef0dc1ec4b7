import { Inject, Injectable } from '@nestjs/common';
import type { ClientMessages, ServerMessages, WatchAnswer } from '@libs/contracts/live-messages.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import type { BusListeners } from '@libs/platform/realtime/live-bus.js';
import type { LiveSocket, LiveSockets } from '../live-sockets.js';
import { Presence } from './presence.js';
import { RoomAccess } from './room-access.js';
import { RoomSpeaker } from './room-speaker.js';
import { Watching } from './watching.js';

type Listener = (this: LiveSocket, name: unknown, acknowledge?: unknown) => void;

/** The rooms of this process: what comes for them, who asks for them, who is in them. */
@Injectable()
export class LiveRooms {
  private sockets?: LiveSockets;
  /** One function for all sockets, which is called as theirs: a function for each would be memory for each. */
  private readonly heard = new Map<keyof ClientMessages, Listener>();

  constructor(
    private readonly access: RoomAccess,
    private readonly watching: Watching,
    private readonly speaker: RoomSpeaker,
    private readonly presence: Presence,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** What of the bus besides messages is for rooms. */
  readonly listeners: Pick<BusListeners, 'roomsChanged' | 'here'> = {
    roomsChanged: (rooms) => void this.check(rooms),
    here: (told) => this.presence.heard(told),
  };

  begin(sockets: LiveSockets): void {
    this.sockets = sockets;
    this.speaker.begin(sockets);
  }

  /** Sockets come from now on. */
  open(): void {
    if (this.sockets) this.presence.begin(this.sockets);
  }

  end(): Promise<void> {
    return this.presence.end();
  }

  listenerFor(message: keyof ClientMessages): Listener {
    let listener = this.heard.get(message);
    if (!listener) {
      const { watching } = this;
      listener = function (this: LiveSocket, name, acknowledge) {
        void watching.answer(message, this, name).then((answer: WatchAnswer) => {
          // A client may leave out what the types ask for.
          if (typeof acknowledge === 'function') acknowledge(answer);
        });
      };
      this.heard.set(message, listener);
    }
    return listener;
  }

  relay<K extends keyof ServerMessages>(rooms: string[], message: K, payload: ServerMessages[K]): void {
    if (message === 'posts') this.access.hinted(payload as ServerMessages['posts']);
    this.speaker.relay(rooms, message, payload);
  }

  private async check(rooms: string[]): Promise<void> {
    try {
      if (this.sockets) await this.watching.checkRooms(this.sockets, rooms);
    } catch (err) {
      // The next round over all sockets asks again.
      this.log.warn({ err }, 'rooms could not be checked');
    }
  }
}
