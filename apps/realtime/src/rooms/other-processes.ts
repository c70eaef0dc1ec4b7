import type { HereTold, RoomHere } from '@libs/contracts/live-messages.js';

/** Who is in the rooms of the other realtime processes, as far as they said so lately. */
export class OtherProcesses {
  private readonly rooms = new Map<string, Map<string, { here: RoomHere; at: number }>>();

  /** A process that was silent for so long is gone; milliseconds. */
  constructor(private readonly silentMs: number) {}

  of(name: string): RoomHere[] {
    return [...(this.rooms.get(name)?.values() ?? [])].map(({ here }) => here);
  }

  /** Answers the rooms in which that changed something. */
  heard({ from, rooms, ends }: HereTold, now: number): string[] {
    if (ends) return this.drop((process) => process === from);
    return Object.entries(rooms)
      .filter(([name, here]) => this.put(name, from, here, now))
      .map(([name]) => name);
  }

  /** Forgets processes that are silent; answers their rooms. */
  sweep(now: number): string[] {
    return this.drop((_process, at) => now - at > this.silentMs);
  }

  private put(name: string, from: string, here: RoomHere, at: number): boolean {
    const room = this.rooms.get(name) ?? new Map<string, { here: RoomHere; at: number }>();
    const before = room.get(from);
    if (here.count === 0) return this.remove(name, room, from);
    room.set(from, { here, at });
    this.rooms.set(name, room);
    return JSON.stringify(before?.here) !== JSON.stringify(here);
  }

  private drop(isGone: (process: string, at: number) => boolean): string[] {
    const changed: string[] = [];
    for (const [name, room] of this.rooms) {
      const gone = [...room].filter(([process, { at }]) => isGone(process, at));
      for (const [process] of gone) this.remove(name, room, process);
      if (gone.length > 0) changed.push(name);
    }
    return changed;
  }

  private remove(name: string, room: Map<string, unknown>, process: string): boolean {
    const was = room.delete(process);
    if (room.size === 0) this.rooms.delete(name);
    return was;
  }
}
