import { Inject, Injectable } from '@nestjs/common';
import type { HereTold, RoomHere } from '@libs/contracts/live-messages.js';
import { newId } from '@libs/platform/ids/id.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { mergeHere, packHere, roomHere } from './here.js';
import type { LiveSockets } from '../live-sockets.js';
import { OtherProcesses } from './other-processes.js';
import { RoomSpeaker } from './room-speaker.js';
import { discussionOf } from './rooms.policy.js';
import { ShownPeople } from './shown-people.js';

/** Rooms that changed are looked at so often, and each is told at most once a second, a large one less often; milliseconds. */
const TICK_MS = 200;
const ROOM_MS = 1_000;
const ROOM_MS_A_SOCKET = 2;
const ROOM_MS_MOST = 10_000;
/** Every process says so often who is with it; one that was not heard for `SILENT_MS` is gone. */
const AGAIN_MS = 8_000;
const SILENT_MS = 20_000;
const SWEEP_MS = 4_000;
/** Members of a room that are asked whether they agreed to be shown. */
const CANDIDATES = 60;

/** Who has a discussion open, over all realtime processes. Nothing is kept but in memory, and what nobody repeats is forgotten. */
@Injectable()
export class Presence {
  private readonly process = newId();
  private readonly others = new OtherProcesses(SILENT_MS);
  private readonly changed = new Set<string>();
  /** When a room may be told again. */
  private readonly next = new Map<string, number>();
  /** What this process said of its rooms last. */
  private readonly told = new Map<string, string>();
  private timers: NodeJS.Timeout[] = [];
  private sockets?: LiveSockets;
  private running = false;

  constructor(
    private readonly people: ShownPeople,
    private readonly speaker: RoomSpeaker,
    private readonly live: LiveBus,
    @Inject(LOG) private readonly log: Log,
  ) {}

  begin(sockets: LiveSockets): void {
    this.sockets = sockets;
    const { adapter } = sockets.of('/');
    for (const event of ['join-room', 'leave-room']) adapter.on(event, (name: string) => void (name.startsWith('discussion:') && this.changed.add(name)));
    const every = (ms: number, work: () => Promise<void> | void) => this.timers.push(setInterval(() => void Promise.resolve(work()).catch((err: unknown) => this.failed(err)), ms));
    every(TICK_MS, () => this.tick());
    every(AGAIN_MS, () => this.tell(this.ownRooms(), true));
    every(SWEEP_MS, () => this.sweep());
    this.live.tellHere({ from: this.process, rooms: {}, asks: true }).catch((err: unknown) => this.failed(err));
  }

  async end(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    if (this.sockets) await this.live.tellHere({ from: this.process, rooms: {}, ends: true }).catch((err: unknown) => this.failed(err));
    this.sockets = undefined;
  }

  /** What another process says. */
  heard(told: HereTold): void {
    if (told.from === this.process) return;
    this.mark(this.others.heard(told, performance.now()));
    if (told.asks) this.tell(this.ownRooms(), true).catch((err: unknown) => this.failed(err));
  }

  sweep(now = performance.now()): void {
    this.mark(this.others.sweep(now));
    for (const [name, at] of this.next) if (at <= now) this.next.delete(name);
  }

  private mark(rooms: string[]): void {
    for (const name of rooms) if (this.speaker.isHeard(name)) this.changed.add(name);
  }

  private async tick(): Promise<void> {
    if (this.running || this.changed.size === 0) return;
    this.running = true;
    try {
      const now = performance.now();
      const due = [...this.changed].filter((name) => (this.next.get(name) ?? 0) <= now);
      for (const name of due) {
        this.changed.delete(name);
        this.next.set(name, now + Math.min(ROOM_MS_MOST, Math.max(ROOM_MS, ROOM_MS_A_SOCKET * this.sizeOf(name))));
      }
      await this.tell(due, false);
    } finally {
      this.running = false;
    }
  }

  /** Tells the bus what changed here, or all of it again; and the sockets of these rooms who is in them. */
  private async tell(rooms: string[], again: boolean): Promise<void> {
    if (rooms.length === 0) return;
    const members = new Map(rooms.map((name) => [name, this.membersIn(name)]));
    const shown = new Map((await this.people.of([...new Set([...members.values()].flatMap((ids) => ids.slice(0, CANDIDATES)))])).map((person) => [person.id, person]));
    const news: [string, RoomHere][] = [];
    for (const [name, ids] of members) {
      const here = roomHere(ids, ids.slice(0, CANDIDATES).map((id) => shown.get(id)).filter((person) => person !== undefined));
      const text = JSON.stringify(here);
      const isNew = text !== (this.told.get(name) ?? '') && (here.count > 0 || this.told.has(name));
      if (here.count === 0) this.told.delete(name);
      else this.told.set(name, text);
      if (isNew || (again && here.count > 0)) news.push([name, here]);
      if ((isNew || !again) && here.count > 0) this.speaker.say([name], 'here', { discussionId: discussionOf(name) ?? '', ...mergeHere([here, ...this.others.of(name)]) });
    }
    for (const told of packHere(this.process, news)) await this.live.tellHere(told);
  }

  private sizeOf(name: string): number {
    return this.sockets?.of('/').adapter.rooms.get(name)?.size ?? 0;
  }

  private ownRooms(): string[] {
    return [...(this.sockets?.of('/').adapter.rooms.keys() ?? [])].filter((name) => name.startsWith('discussion:'));
  }

  private membersIn(name: string): string[] {
    const space = this.sockets?.of('/');
    const ids = new Set<string>();
    for (const id of space?.adapter.rooms.get(name) ?? []) {
      const socket = space?.sockets.get(id);
      if (socket) ids.add(socket.data.actor.memberId);
    }
    return [...ids];
  }

  private failed(err: unknown): void {
    this.log.warn({ err }, 'who is here could not be told');
  }
}
