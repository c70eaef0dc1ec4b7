import { newId } from '@libs/platform/ids/id.js';
import type { Feed, FeedEntry } from '../feed.types.js';

/** For tests: an evening in Ostravik. */
export function entryOf(given: Partial<FeedEntry> = {}): FeedEntry {
  return {
    ...{ id: newId(), celebrationId: newId(), title: 'Lantern walk', description: 'Walk with us.', language: 'en', host: 'The library', cityName: 'Ostravik', placeName: 'Town hall', address: '1 Square' },
    ...{ latitude: 60.1, longitude: 10.2, isOnline: false, onlineUrl: null, zone: 'Europe/Oslo', startsLocal: '2026-12-01T18:00', endsLocal: '2026-12-01T20:00', allDay: false },
    ...{ startsAt: new Date('2026-12-01T17:00:00Z'), endsAt: new Date('2026-12-01T19:00:00Z'), state: 'SCHEDULED', cancelReason: null, sequence: 0, themes: ['celebration'] },
    ...{ accessServices: ['STEP_FREE', 'SIGN_LANGUAGE'], priceKind: 'FREE', priceAmount: null, priceCurrency: null, priceNote: null, registrationNeeded: true },
    ...{ publishedAt: new Date('2026-11-01T08:00:00Z'), changedAt: new Date('2026-11-02T08:00:00Z') },
    ...given,
  };
}

export function feedOf(entries: FeedEntry[]): Feed {
  return { path: '/feeds/cities/ostravik/celebrations.ics', page: '/en/cities/ostravik', language: 'en', title: 'Celebrations: Ostravik', entries, themes: new Map([['celebration', 'Get going, and celebrate']]) };
}

/** What people write who mean no harm, and others. */
export function hostile(): string[] {
  return [
    'Music, food; and \\n more: "free" \\, yes',
    'One line\r\nBEGIN:VEVENT\r\nX-EVIL:1\rEND:VCALENDAR\nlast',
    `${'Fête 🎉👩‍👩‍👧‍👦 '.repeat(20)}🎆`,
    'مساء القراءة، مع الشاي؛ والحكايات الطويلة التي لا تنتهي أبدًا في مكتبة المدينة القديمة عند النهر',
    'half \ud83c a pair, \u0000\u0007\u001b[31m controls\u0085 \ufffe',
    ']]><script>alert(1)</script>]]>&amp;&#60;<b onclick="x">bold</b> <![CDATA[ ]]>',
    `${'a'.repeat(200)},${'é'.repeat(200)}`,
  ];
}
