/** A celebration as its file tells it, complete; of a town called Cobh, every week since three weeks ago, one place each time. */
export function celebrationOf<T extends object>(slug: string, more: T) {
  return {
    ...{ slug, city: 'cobh', author: 'sean', language: 'en', state: 'PUBLISHED', announcedDaysAgo: 30, title: `All about ${slug}`, description: ['Bring a net.', 'And a needle.'] },
    ...{ starts: { inDays: -21, weekday: 'TU', at: '19:00', lastsMinutes: 90 }, rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=8', themes: ['funding'], accessServices: ['STEP_FREE'], spokenLanguages: ['en'] },
    ...{ place: { name: 'The quay', address: 'Harbour', latitude: 53.2, longitude: -8.1 }, registering: { capacity: 1, questions: [{ key: 'net', label: 'Your net?', kind: 'TEXT', needed: true }] } },
    ...more,
  };
}

/** Somebody of the sample who comes. */
export function guestOf(person: string, date: number, daysAgo: number, more: object = {}) {
  return { person, date, daysAgo, answers: [{ key: 'net', text: 'A green one.' }], ...more };
}
