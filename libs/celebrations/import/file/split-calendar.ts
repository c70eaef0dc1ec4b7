import type { EntryLines, SplitCalendar } from './entry.types.js';

/** Everything else a file says of an entry is passed over unread: pictures, guests, alarms. */
const READ = new Set([
  ...['UID', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'GEO', 'URL', 'STATUS', 'SEQUENCE', 'CONFERENCE', 'X-GOOGLE-CONFERENCE'],
  ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
]);
/** Characters of a line, its folds taken out; what is beyond is cut. */
const MOST_LINE = 20_000;
/** Lines of one property of one entry. */
const MOST_LINES = 500;
/** Entries, with those that stand for one time of a series. */
const MOST_EVENTS = 3_000;

/** Takes a file of RFC 5545 apart by its lines. It never fails: what has no place in it is passed over. */
export function splitCalendar(text: string): SplitCalendar {
  const split = { events: [] as SplitCalendar['events'], zones: new Map<string, string>(), calendarZone: null as string | null, left: 0 };
  let within: 'CALENDAR' | 'VEVENT' | 'VTIMEZONE' = 'CALENDAR';
  /** Components that are open and not read, within the one that is. */
  let depth = 0;
  let lines = new Map<string, string[]>();
  const close = (isWhole: boolean) => {
    if (within === 'VTIMEZONE') addZone(split.zones, lines);
    if (within === 'VEVENT' && split.events.length >= MOST_EVENTS) split.left += 1;
    else if (within === 'VEVENT') split.events.push({ lines, isWhole });
    within = 'CALENDAR';
    depth = 0;
  };
  for (const line of unfold(text)) {
    const name = nameOf(line);
    const value = valueOf(line);
    const component = value.trim().toUpperCase();
    if (component === 'VCALENDAR' && (name === 'BEGIN' || name === 'END')) close(false);
    else if (name === 'BEGIN' && depth === 0 && (component === 'VEVENT' || component === 'VTIMEZONE')) {
      close(false);
      within = component;
      lines = new Map();
    } else if (name === 'BEGIN') depth += 1;
    else if (name === 'END' && depth > 0) depth -= 1;
    else if (name === 'END' && component === within) close(true);
    else if (depth === 0 && within === 'CALENDAR' && name === 'X-WR-TIMEZONE') split.calendarZone ??= value.trim();
    else if (depth === 0 && (within === 'VTIMEZONE' || (within === 'VEVENT' && READ.has(name)))) keep(lines, name, line);
  }
  close(false);
  return split;
}

/** The name of a line's property; groups and parameters are none of it. */
function nameOf(line: string): string {
  return (/^[A-Za-z0-9-]{1,40}(?=[:;])/.exec(line)?.[0] ?? '').toUpperCase();
}

function valueOf(line: string): string {
  return line.slice(line.indexOf(':') + 1);
}

function keep(lines: Map<string, string[]>, name: string, line: string): void {
  const there = lines.get(name);
  if (!there) lines.set(name, [line]);
  else if (there.length < MOST_LINES) there.push(line);
}

function addZone(zones: Map<string, string>, lines: EntryLines): void {
  const [name] = lines.get('TZID') ?? [];
  const [place] = lines.get('X-LIC-LOCATION') ?? [];
  if (name && place && zones.size < MOST_LINES) zones.set(valueOf(name).trim(), valueOf(place).trim());
}

/** Lines with their folds taken out, whichever way they end. */
function* unfold(text: string): Generator<string> {
  let folded: string[] = [];
  let length = 0;
  for (const line of physicalLines(text)) {
    const isFold = folded.length > 0 && (line.startsWith(' ') || line.startsWith('\t'));
    if (!isFold) {
      if (folded.length > 0) yield folded.join('');
      folded = [];
      length = 0;
    }
    const part = (isFold ? line.slice(1) : line).slice(0, MOST_LINE - length);
    length += part.length;
    if (part !== '' || folded.length === 0) folded.push(part);
  }
  if (folded.length > 0) yield folded.join('');
}

function* physicalLines(text: string): Generator<string> {
  const ends = /\r\n?|\n/g;
  let from = 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    yield text.slice(from, end.index);
    from = ends.lastIndex;
  }
  yield text.slice(from);
}
