import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { LIMITS } from '@libs/contracts/limits.js';
import { cleanLine } from '@libs/platform/text/clean-text.js';
import type { ImportProblem } from '../import.types.js';
import type { FileEvent } from './entry.types.js';
import { findNamedZone } from './find-named-zone.js';
import { parseEvent, parseUid } from './parse-event.js';
import { planDraft, type Planned, type Reading } from './plan-draft.js';
import { splitCalendar } from './split-calendar.js';

/** Work between two looks at what else the process has to do, and in all; ms. What is not read by then is counted. */
const TURN_MS = 20;
const MOST_MS = 3_000;

/** An entry with what becomes of it, or why nothing does. */
export interface ReadEntry {
  uid: string;
  title: string;
  planned: Planned | null;
  problem: ImportProblem | null;
}

export interface ReadCalendar {
  entries: ReadEntry[];
  cancelled: number;
  left: number;
}

/** Reads a calendar file of anybody's, in whatever state it is; null where it is none. It neither fails nor takes long. `only`: names of the entries that are wanted. */
export async function readCalendar(text: string, { now, cityZone }: Pick<Reading, 'now' | 'cityZone'>, only?: ReadonlySet<string>): Promise<ReadCalendar | null> {
  if (text.includes('\0') || !/^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 10_000))) return null;
  const split = splitCalendar(text);
  const reading: Reading = { now, cityZone, calendarZone: split.calendarZone, zoneOf: remember((name) => findNamedZone(name, split.zones)) };
  const read: ReadCalendar = { entries: [], cancelled: 0, left: split.left };
  const pause = pauses();
  const groups = new Map<string, FileEvent[]>();
  for (const { lines, isWhole } of split.events) {
    await pause();
    if (only && !mayBe(only, parseUid(lines))) continue;
    const event = isWhole ? parseEvent(lines) : null;
    if (event) {
      const uid = nameOf(event);
      if (only && !only.has(uid)) continue;
      groups.set(uid, [...(groups.get(uid) ?? []), event]);
    } else read.entries.push({ uid: hashOf([...lines.values()].flat().join('\n')), title: titleOf(lines.get('SUMMARY')?.[0] ?? ''), planned: null, problem: isWhole ? 'NO_TIME' : 'CUT_OFF' });
  }
  for (const [uid, events] of groups) {
    if (!(await pause())) read.left += 1;
    else if (events.every(({ isCancelled }) => isCancelled)) read.cancelled += 1;
    else read.entries.push(planGroup(uid, events, reading));
  }
  return read;
}

/** One name, one celebration: the entry that stands for the series, as it was last said, and those that stand for single times of it. */
function planGroup(uid: string, events: FileEvent[], reading: Reading): ReadEntry {
  const newest = events.filter(({ recurrence }) => !recurrence).sort((a, b) => b.sequence - a.sequence)[0];
  const event = newest ?? events.find(({ isCancelled }) => !isCancelled) ?? events[0];
  if (!event) throw new Error('a name without entries');
  const planned = plan(newest ?? { ...event, recurrence: null, rules: [] }, events.filter((one) => one !== event && one.recurrence), reading);
  const title = cleanLine(event.title).slice(0, LIMITS.celebration.title).toWellFormed();
  return typeof planned === 'string' ? { uid, title, planned: null, problem: planned } : { uid, title: planned.draft.title, planned, problem: null };
}

/** What a library makes of a rule that nobody foresaw shall not keep the other entries from being read. */
function plan(event: FileEvent, others: FileEvent[], reading: Reading): Planned | ImportProblem {
  try {
    return planDraft(event, others, reading);
  } catch {
    return 'RULE_UNREADABLE';
  }
}

/** The name that an entry came with, so that it is known again; one is made of what it says where it has none that can be kept. */
function nameOf({ uid, title, starts }: FileEvent): string {
  const clean = cleanLine(uid).toWellFormed();
  if (clean !== '' && clean.length <= LIMITS.calendarImport.uid) return clean;
  return hashOf(clean || `${cleanLine(title)}\n${starts.local}\n${starts.zone ?? ''}`);
}

function hashOf(text: string): string {
  return `${createHash('sha256').update(text).digest('hex').slice(0, 32)}@unnamed`;
}

function titleOf(line: string): string {
  return cleanLine(line.slice(line.indexOf(':') + 1)).slice(0, LIMITS.celebration.title).toWellFormed();
}

/** Whether it is one of them by what it says of its name; of what has none to keep, only all of it tells. */
function mayBe(only: ReadonlySet<string>, uid: string): boolean {
  const name = cleanLine(uid).toWellFormed();
  return name === '' || name.length > LIMITS.calendarImport.uid || only.has(name);
}

function remember<T>(find: (name: string) => T): (name: string) => T {
  const found = new Map<string, T>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const value = find(name);
    found.set(name, value);
    return value;
  };
}

/** Lets others have their turn; answers whether there is time left. */
function pauses(): () => Promise<boolean> {
  let began = performance.now();
  let spent = 0;
  return async () => {
    const turn = performance.now() - began;
    if (turn > TURN_MS) {
      spent += turn;
      await setImmediate();
      began = performance.now();
    }
    return spent < MOST_MS;
  };
}
