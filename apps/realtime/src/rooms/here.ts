import { type HereTold, LIVE, type LivePerson, type RoomHere } from '@libs/contracts/live-messages.js';

/** Members of one process and room that are marked; beyond them counts of processes are added up, and who is in two counts twice. */
const MARKED = 300;
const MARK = 8;
/** The bus takes 7,900 bytes in one message. */
const MAX_BYTES = 7_500;

export function roomHere(memberIds: string[], people: LivePerson[]): RoomHere {
  // The end of an id is random, its beginning a time.
  const marks = memberIds.length > MARKED ? '' : memberIds.map((id) => id.slice(-MARK)).join('');
  return { count: memberIds.length, marks, people: people.slice(0, LIVE.peopleNamed) };
}

/** Who is in a room, over all processes. */
export function mergeHere(parts: RoomHere[]): { count: number; people: LivePerson[] } {
  const people = [...new Map(parts.flatMap((part) => part.people).map((person) => [person.id, person])).values()].slice(0, LIVE.peopleNamed);
  const areMarked = parts.every(({ count, marks }) => marks.length === count * MARK);
  if (!areMarked) return { count: parts.reduce((sum, { count }) => sum + count, 0), people };
  const marks = new Set(parts.flatMap((part) => part.marks.match(/.{8}/g) ?? []));
  return { count: marks.size, people };
}

/** What the bus is told, in messages it takes. */
export function packHere(from: string, rooms: [name: string, here: RoomHere][]): HereTold[] {
  const packed: HereTold[] = [];
  let room = 0;
  for (const [name, here] of rooms) {
    const fitted = fit(here);
    const bytes = sizeOf({ [name]: fitted });
    const last = packed.at(-1);
    if (last && room >= bytes) last.rooms[name] = fitted;
    else {
      packed.push({ from, rooms: { [name]: fitted } });
      room = MAX_BYTES;
    }
    room -= bytes;
  }
  return packed;
}

function fit(here: RoomHere): RoomHere {
  const fitted = { ...here, people: [...here.people] };
  while (sizeOf(fitted) > MAX_BYTES - 500) fitted.people.pop();
  return fitted;
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
