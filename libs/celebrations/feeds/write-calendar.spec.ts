import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { hostile, entryOf, feedOf } from './testing/make-entries.js';
import { pageOf, uidOf, writeCalendar } from './write-calendar.js';

const ORIGIN = 'https://citylore.example';

function readBack(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) };
}
const write = (...given: Parameters<typeof entryOf>) => writeCalendar(feedOf([entryOf(...given)]), ORIGIN);

describe('a calendar, read back by another program', () => {
  it('says what, when and where, under a name that stays', () => {
    const entry = entryOf({ sequence: 3 });
    const { calendar, events } = readBack(writeCalendar(feedOf([entry]), ORIGIN));
    const [event] = events as [ICAL.Event];
    expect(calendar.getFirstPropertyValue('prodid')).toContain('Citylore');
    expect([event.uid, event.sequence, event.summary]).toEqual([uidOf(entry.id, ORIGIN), 3, entry.title]);
    expect([event.startDate.toJSDate(), event.endDate.toJSDate(), event.startDate.zone.tzid]).toEqual([entry.startsAt, entry.endsAt, 'UTC']);
    expect(event.location).toBe('Town hall, 1 Square');
    expect(event.component.getFirstPropertyValue('geo')).toEqual([60.1, 10.2]);
    expect(event.component.getFirstProperty('categories')?.getValues()).toEqual(['Get going, and celebrate']);
    expect(event.component.getFirstPropertyValue('url')).toBe(`${ORIGIN}${pageOf(entry)}`);
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.description.split('\n\n')).toEqual(['Walk with us.', 'Held by The library, Ostravik', 'Free of charge', 'step-free and sign language', 'Please register beforehand.']);
  });

  it('keeps whole days as days, the day after the last as the end', () => {
    const { events } = readBack(write({ allDay: true, startsLocal: '2026-12-24T00:00', endsLocal: '2026-12-27T00:00' }));
    expect(events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([[true, '2026-12-24', '2026-12-27']]);
  });

  it('says of what was cancelled that it was, and why', () => {
    const { events } = readBack(write({ state: 'CANCELLED', cancelReason: 'Storm; sorry,\nall', language: 'fr', sequence: 4 }));
    const [event] = events as [ICAL.Event];
    expect([event.component.getFirstPropertyValue('status'), event.sequence, event.summary]).toEqual(['CANCELLED', 4, 'Annulé: Lantern walk']);
    expect(event.description.startsWith('Annulé\u00a0: Storm; sorry,\nall\n\n')).toBe(true);
  });

  it.each(hostile())('cannot be broken out of by %j', (text) => {
    const written = writeCalendar({ ...feedOf([entryOf({ title: text, description: text, host: text, placeName: text, address: null, cancelReason: text, state: 'CANCELLED' }), entryOf()]), title: text }, ORIGIN);
    const { calendar, events } = readBack(written);
    const plain = text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|\ufffe/gu, '');
    expect(events).toHaveLength(2);
    expect(events[0]?.summary).toBe(`Cancelled: ${plain.replaceAll('\n', ' ')}`);
    expect(events[0]?.location).toBe(plain);
    expect(events[0]?.description.split('\n\n').slice(0, 2).join('\n\n')).toContain(plain);
    expect(calendar.getAllSubcomponents()).toHaveLength(2);
    expect(calendar.getAllProperties('x-evil')).toEqual([]);
    for (const line of written.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });

  it('has a place on the equator and the first meridian', () => {
    const [event] = readBack(write({ latitude: 0, longitude: -0.000_000_1, placeName: null, address: null })).events as [ICAL.Event];
    const [latitude, longitude] = event.component.getFirstPropertyValue('geo') as unknown as [number, number];
    expect([latitude, longitude]).toEqual([expect.closeTo(0, 5), expect.closeTo(0, 5)]);
  });
});
