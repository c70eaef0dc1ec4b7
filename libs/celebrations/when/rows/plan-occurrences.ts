import { addMonths, findInstant, findInstants, findLocal, ZONE_VERSION } from '../rules/find-instant.js';
import { listMade } from '../rules/list-made.js';
import type { LocalTime } from '../rules/parse-local-time.js';
import type { Made, When } from '../rules/series.types.js';

/** Rows are made so far ahead. */
export const MONTHS_AHEAD = 24;
/** The next one is made however far it lies, within this. */
export const MONTHS_IN_SIGHT = 120;
/** Rows that have not begun, of one celebration. */
export const MOST_AHEAD = 400;

/** A row as it stands. */
export interface Row {
  id: string;
  originalStart: LocalTime;
  startsLocal: LocalTime;
  endsLocal: LocalTime;
  startsAt: Date;
  endsAt: Date;
  zoneVersion: string;
  state: 'SCHEDULED' | 'CANCELLED';
  /** Moved by itself. */
  movedAt: Date | null;
  placeName: string | null;
  /** Whether anybody ever registered. */
  isAwaited: boolean;
}

export interface Facts {
  when: When;
  rows: Row[];
  at: Date;
  /** Whether the world has seen it: then what has begun is history. */
  isPublished: boolean;
  /** The one that is moved by itself, and where to. */
  own?: Own;
}

export type Own = Pick<Row, 'id' | 'startsLocal' | 'endsLocal' | 'placeName'>;

/** What a row is to be. */
export type Placed = Pick<Row, 'originalStart' | 'startsLocal' | 'endsLocal' | 'startsAt' | 'endsAt' | 'placeName'>;

export interface Plan {
  make: Placed[];
  change: { row: Row; to: Placed; /** Whether people see the difference, not the zone database alone. */ isSeen: boolean }[];
  cancel: Row[];
  remove: Row[];
}

/** What becomes of the rows of a celebration so that they are what its series makes. Twice in a row it finds nothing left to do. */
export function planOccurrences({ when, rows, at, isPublished, own }: Facts): Plan {
  const plan: Plan = { make: [], change: [], cancel: [], remove: [] };
  const open = isPublished ? rows.filter(({ startsAt }) => startsAt > at) : rows;
  const last = [addMonths(at, MONTHS_AHEAD, when.zone), ...open.map(({ originalStart }) => originalStart)].reduce((a, b) => (a > b ? a : b));
  const made = new Map(listMade(when, last).map((one) => [one.originalStart, one]));
  const names = new Set(rows.map(({ originalStart }) => originalStart));
  let ahead = 0;
  for (const row of open) {
    const found = made.get(row.originalStart) ?? adopt(row, made, names);
    if (!found && row.state === 'SCHEDULED') plan[row.isAwaited ? 'cancel' : 'remove'].push(row);
    if (!found || row.state === 'CANCELLED') continue;
    if (row.startsAt > at) ahead += 1;
    const to = placeRow(own?.id === row.id ? { ...row, ...own } : row, found, when.zone);
    if (differs(row, to)) plan.change.push({ row, to, isSeen: isSeen(row, to) });
    else if (row.zoneVersion < ZONE_VERSION) plan.change.push({ row, to, isSeen: false });
  }
  // A draft's past counts as well: nobody is to make ten years of rows by a wrong date.
  for (const one of made.values()) {
    if (names.has(one.originalStart) || ahead >= MOST_AHEAD) continue;
    const placed = place(one, when.zone);
    if (isPublished && placed.startsAt <= at) continue;
    plan.make.push(placed);
    ahead += 1;
  }
  const next = ahead === 0 ? findNext(when, at) : null;
  if (next && !names.has(next.originalStart)) plan.make.push(place(next, when.zone));
  return plan;
}

/** The first start that the series makes from now on, however far within sight. */
export function findNext(when: When, at: Date): Made | null {
  const now = findLocal(at, when.zone);
  return listMade(when, addMonths(at, MONTHS_IN_SIGHT, when.zone)).find(({ originalStart }) => originalStart > now && findInstant(originalStart, when.zone) > at) ?? null;
}

/** A row that was moved by itself to where a new rule makes a start is that start. */
function adopt(row: Row, made: Map<LocalTime, Made>, names: Set<LocalTime>): Made | undefined {
  const found = row.state === 'SCHEDULED' && !names.has(row.startsLocal) ? made.get(row.startsLocal) : undefined;
  if (found) names.add(found.originalStart);
  return found;
}

function place({ originalStart, endsLocal, placeName }: Made, zone: string): Placed {
  const local = { startsLocal: originalStart, endsLocal };
  return { originalStart, ...local, ...findInstants(local, zone), placeName };
}

function placeRow(row: Row, made: Made, zone: string): Placed {
  const isOwn = row.movedAt !== null && row.originalStart === made.originalStart;
  if (!isOwn) return keepNewer(row, place(made, zone));
  const { startsLocal, endsLocal, placeName } = row;
  return keepNewer(row, { originalStart: made.originalStart, startsLocal, endsLocal, placeName, ...findInstants({ startsLocal, endsLocal }, zone) });
}

/** A worker that has not been brought up to date yet does not undo what a newer zone database said of the same time. */
function keepNewer(row: Row, to: Placed): Placed {
  const isSame = row.startsLocal === to.startsLocal && row.endsLocal === to.endsLocal;
  return isSame && row.zoneVersion > ZONE_VERSION ? { ...to, startsAt: row.startsAt, endsAt: row.endsAt } : to;
}

function isSeen(row: Row, to: Placed): boolean {
  const isSameTime = row.startsAt.getTime() === to.startsAt.getTime() && row.endsAt.getTime() === to.endsAt.getTime();
  return !isSameTime || row.startsLocal !== to.startsLocal || row.endsLocal !== to.endsLocal || row.placeName !== to.placeName;
}

function differs(row: Row, to: Placed): boolean {
  return row.originalStart !== to.originalStart || isSeen(row, to);
}
