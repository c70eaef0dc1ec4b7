import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { addDays } from '../when/rules/parse-local-time.js';
import { DELETE } from '../testing/documents.js';
import { CelebrationStage, type Made } from '../testing/stage.js';

const PREVIEW = 'mutation ($input: PreviewImportInput!) { previewImport(input: $input) { id cancelled left entries { uid title startsLocal endsLocal zone rule extraDates place becomes problem warnings celebrationId } } }';
const SHOW = 'query ($id: ID!) { calendarImport(id: $id) { id entries { uid becomes celebrationId } } }';
const MAKE = 'mutation ($input: MakeFromImportInput!) { makeFromImport(input: $input) { passedOver made { id title state startsLocal endsLocal rule extra calendarUid language host occurrences(first: 5) { nodes { startsLocal endsLocal placeName movedAt } } } } }';

interface Entry {
  uid: string;
  title: string;
  becomes: string;
  problem: string | null;
  celebrationId: string | null;
}
interface Preview {
  id: string;
  cancelled: number;
  left: number;
  entries: Entry[];
}
interface Answer {
  passedOver: string[];
  made: { id: string; title: string; state: string; occurrences: { nodes: object[] } }[];
}

/** A Tuesday some weeks ahead, and days after it; as a file spells them. */
const TUESDAY = addDays(new Date().toISOString().slice(0, 10), 30 - ((new Date().getUTCDay() + 5) % 7));
const on = (days: number) => addDays(TUESDAY, days);
const at = (days: number, clock: string) => `;TZID=Africa/Dakar:${on(days).replaceAll('-', '')}T${clock}00`;

const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'];
const FILE = [
  'BEGIN:VCALENDAR',
  ...event('series@example.org', 'SUMMARY:Contes du mardi', 'LOCATION:Médiathèque', `DTSTART${at(0, '1800')}`, `DTEND${at(0, '1900')}`, 'RRULE:FREQ=WEEKLY;COUNT=3'),
  ...event('series@example.org', 'SUMMARY:Contes du mardi', 'LOCATION:Parc', `RECURRENCE-ID${at(7, '1800')}`, `DTSTART${at(8, '1700')}`, `DTEND${at(8, '1900')}`),
  ...event('once@example.org', 'SUMMARY:La grande nuit', 'DTSTART;VALUE=DATE:20310601', 'DESCRIPTION:<img src=x onerror=alert(1)><p>Toutes et tous</p>'),
  ...event('over@example.org', 'SUMMARY:Hier', 'DTSTART:20200101T100000Z', 'DTEND:20200101T110000Z'),
  ...event('broken@example.org', 'SUMMARY:Jamais', 'DTSTART:demain'),
  ...event('off@example.org', 'SUMMARY:Annulé', 'DTSTART:20310601T100000Z', 'STATUS:CANCELLED'),
  'END:VCALENDAR',
].join('\r\n');

describe('calendar files', () => {
  let stage: CelebrationStage;
  let there: Made;
  beforeAll(async () => {
    stage = await CelebrationStage.open();
    there = await stage.draft();
  });
  afterAll(() => stage.close());

  const input = (text = FILE) => ({ citySlug: there.city.slug, fileName: 'agenda.ics', text });
  const make = (id: string, uids: string[]) => stage.must<Answer>(there.author, MAKE, { input: { id, language: 'fr', uids } });

  it('are shown before anything is made, made into drafts of what was chosen, and not made twice', async () => {
    const before = await stage.everything();
    const shown = await stage.must<Preview>(there.author, PREVIEW, { input: input() });
    expect(await stage.everything()).toBe(before);
    expect([shown.cancelled, shown.left, shown.entries.map(({ title, becomes, problem }) => [title, becomes, problem])]).toEqual([
      1,
      0,
      [
        ['Contes du mardi', 'NEW', null],
        ['La grande nuit', 'NEW', null],
        ['Hier', 'PAST', null],
        ['Jamais', 'UNREADABLE', 'NO_TIME'],
      ],
    ]);
    const uids = shown.entries.map(({ uid }) => uid);
    const [first, second] = await Promise.all([make(shown.id, uids), make(shown.id, uids)]);
    expect(first.made.map(({ id }) => id)).toEqual(second.made.map(({ id }) => id));
    expect(first.passedOver).toHaveLength(2);
    expect(first.made).toMatchObject([
      {
        ...{ title: 'Contes du mardi', state: 'DRAFT', startsLocal: `${on(0)}T18:00`, rule: 'FREQ=WEEKLY;COUNT=3', calendarUid: 'series@example.org', language: 'fr', host: there.city.name },
        occurrences: { nodes: [{ startsLocal: `${on(0)}T18:00`, placeName: 'Médiathèque' }, { startsLocal: `${on(8)}T17:00`, endsLocal: `${on(8)}T19:00`, placeName: 'Parc', movedAt: expect.any(String) }, { startsLocal: `${on(14)}T18:00` }] },
      },
      { title: 'La grande nuit', startsLocal: '2031-06-01', endsLocal: '2031-06-01', rule: null },
    ]);
    const [series, once] = first.made;
    const again = await stage.must<Preview>(there.author, SHOW, { id: shown.id });
    expect(again.entries.flatMap(({ becomes, celebrationId }) => (becomes === 'KNOWN' ? [celebrationId] : []))).toEqual([series?.id, once?.id]);
    // What was deleted can be made anew.
    await stage.must(there.author, DELETE, { id: once?.id });
    const anew = await make(shown.id, ['once@example.org']);
    expect([anew.made.length, anew.made[0]?.id === once?.id]).toEqual([1, false]);
    const [text] = await stage.dataSource.query<{ description: string }[]>('SELECT description FROM celebration WHERE id = $1', [anew.made[0]?.id]);
    expect(text?.description).toBe('Toutes et tous');
  });

  it('are for who brought them, as long as they work there, and no other files', async () => {
    const shown = await stage.must<Preview>(there.author, PREVIEW, { input: input() });
    const other = await stage.worker(there.city.id, 'ORGANISER');
    expect(await stage.refusal(other, SHOW, { id: shown.id })).toBe('NOT_FOUND IMPORT_UNKNOWN');
    expect(await stage.refusal(there.author, SHOW, { id: newId() })).toBe('NOT_FOUND IMPORT_UNKNOWN');
    expect(await stage.refusal(await stage.person(), PREVIEW, { input: input() })).toBe('FORBIDDEN NOT_ALLOWED');
    for (const text of ['%PNG', 'BEGIN:VCALENDAR\0', `BEGIN:VCALENDAR\n${'x'.repeat(1_000_001)}`, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR']) expect(await stage.refusal(there.author, PREVIEW, { input: input(text) })).toContain('BAD_');
    await stage.dataSource.query(`UPDATE calendar_import SET created_at = created_at - interval '25 hours' WHERE id = $1`, [shown.id]);
    expect(await stage.refusal(there.author, SHOW, { id: shown.id })).toBe('NOT_FOUND IMPORT_UNKNOWN');
  });
});
