import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { type CalendarEntry, renderCalendar } from './render-calendar.js';

const EVENING: CalendarEntry = {
  occurrenceId: '0198-evening',
  host: 'citylore.example',
  sequence: 4,
  allDay: false,
  zone: 'Europe/Paris',
  startsLocal: '2026-12-04T18:00',
  endsLocal: '2026-12-04T20:00',
  startsAt: new Date('2026-12-04T17:00:00Z'),
  endsAt: new Date('2026-12-04T19:00:00Z'),
  title: 'Lights; sea, and\nsongs',
  description: 'https://meet.example/room?a=1,2;3',
  place: 'Quay 4, Ostravik',
  url: 'https://citylore.example/en/celebrations/1',
  organizer: { name: 'Ostravik: "the city"', email: 'post@citylore.example' },
  attendee: { name: 'Åse, B.', email: 'ase@example.org' },
  at: new Date('2026-11-23T00:00:00Z'),
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as object[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no entry');
  const event = new ICAL.Event(component);
  return { calendar, component, event };
}

describe('the entry for a calendar, read by another program', () => {
  it('says the same as we', () => {
    const { calendar, component, event } = read(renderCalendar('REQUEST', EVENING));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect([event.uid, event.sequence, event.summary, event.description, event.location]).toEqual(['0198-evening@citylore.example', 4, EVENING.title, EVENING.description, EVENING.place]);
    expect([event.startDate.toJSDate(), event.endDate.toJSDate()]).toEqual([EVENING.startsAt, EVENING.endsAt]);
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(component.getFirstPropertyValue('organizer')).toBe('mailto:post@citylore.example');
    expect(String(component.getFirstPropertyValue('attendee')).toLowerCase()).toBe('mailto:ase@example.org');
  });

  it('takes it out again under the same name', () => {
    const { calendar, component, event } = read(renderCalendar('CANCEL', { ...EVENING, sequence: 5 }));
    expect([calendar.getFirstPropertyValue('method'), component.getFirstPropertyValue('status'), event.uid, event.sequence]).toEqual(['CANCEL', 'CANCELLED', '0198-evening@citylore.example', 5]);
  });

  it('gives whole days as days, the end after the last', () => {
    const { event } = read(renderCalendar('REQUEST', { ...EVENING, allDay: true, startsLocal: '2026-12-04T00:00', endsLocal: '2026-12-06T00:00', startsAt: new Date('2026-12-03T23:00:00Z'), endsAt: new Date('2026-12-05T23:00:00Z') }));
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([true, '2026-12-04', '2026-12-06']);
  });

  it('holds lines of at most 75 bytes', () => {
    const lines = renderCalendar('REQUEST', { ...EVENING, title: 'مهرجان '.repeat(30) }).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(76);
  });
});
