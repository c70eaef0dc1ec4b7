/** A festival as its folder tells it: last April in a town called Cobh, two hosts, one of whom offers something twice of which the second still waits. */
export function festivalOf(slug: string) {
  const offer = (title: string, more: object) => ({ title, text: `Come for ${title}.`, minutes: 60, ...more });
  const recap = { daysAfter: 5, people: 30, numbers: [{ label: 'Nets mended', unit: 'nets', value: 12 }], partners: [{ name: 'The harbour', part: 'The quay.' }], text: ['It rained.'], pictures: [{ file: 'quay.jpg', alt: 'A quay.' }] };
  return {
    festival: {
      ...{ slug, city: 'cobh', author: 'sean', language: 'en', title: `All of ${slug}`, description: ['A week by the sea.'], themes: ['funding'], poster: { file: 'quay.jpg', alt: 'A quay.' } },
      ...{ days: { month: 4, week: 2, weekday: 'MO', lastsDays: 7, endedDays: 30 }, call: { text: 'Show what you do.', closesDaysBefore: 5 } },
      ...{ begunDaysBefore: 60, publishedDaysBefore: 55, hostsJoin: { fromDaysBefore: 50, untilDaysBefore: 30 }, acceptedDaysBefore: [20], lastDaysBefore: 10, again: 'Again: {times}.' },
      ...{ own: [offer('The opening', { venue: 'quay', sessions: [{ day: 1, at: '09:00' }] })], guests: [{ person: 'una', offer: 'Mend a net', places: 1 }] },
    },
    venues: [{ key: 'quay', name: 'The quay', address: 'Harbour', latitude: 53.2, longitude: -8.1, accessServices: ['STEP_FREE'], note: 'Mind the rope.' }],
    hosts: [
      { key: 'menders', name: 'The menders', venue: 'quay', themes: ['funding'], offers: [offer('Mend a net', { sessions: [{ day: 2, at: '10:00' }], places: 5, guests: [{ person: 'nuala', places: 2, attended: true }], recap })] },
      { key: 'singers', name: 'The singers', venue: 'quay', themes: ['celebration'], offers: [offer('Sing', { at: ['19:00'], times: 2, last: { stands: 'OFFERED' } })] },
    ],
  };
}
