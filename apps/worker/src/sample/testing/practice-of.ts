/** A practice as its file tells it, complete; of a town called Ardmore. With `later` it has two revisions, the second with another step. */
export function practiceOf<T extends object>(slug: string, more: T, later?: { publishedDaysAgo: number; changeNote: string }) {
  const steps = [{ title: 'Ask', text: 'Whoever mends nets.', months: 1 }];
  return {
    ...{ slug, city: 'ardmore', theme: 'planning', language: 'en', author: 'nuala', state: 'PUBLISHED', publishedDaysAgo: 400, sections: sectionsOf(slug, steps) },
    ...(later ? { later: [{ ...later, sections: { steps: { steps: [...steps, { title: 'Ask again', text: 'In spring.', months: null }] } } }] } : {}),
    ...more,
  };
}

function sectionsOf(slug: string, steps: object[]) {
  return {
    promise: { title: `About ${slug}`, promise: 'Nets are mended again.' },
    problem: { problem: 'They were torn.', context: 'By the sea.', populationBand: 'UNDER_20K', budgetBand: 'FROM_100' },
    targetGroups: { groups: ['EVERYBODY'], reached: 'On the quay.' },
    steps: { steps },
    partners: { partners: [], alone: true },
    timeline: { startedOn: '2020-01', endedOn: null, stage: 'RUNNING', milestones: [] },
    resources: { staffMonths: 1, costAmount: 100, costCurrency: 'EUR', costYear: 2023, costBand: 'UNDER_10K', funding: [{ source: 'FEES', note: '' }], note: '' },
    figures: {
      figures: [
        { key: FIGURE, label: 'Nets', unit: 'nets', value: 12, year: 2023, baselineValue: 2, baselineYear: 2019, howMeasured: 'Counted.', moreIsBetter: true },
      ],
    },
    evidence: { level: 'COUNTED', how: 'We count.', sourceUrl: null },
    setbacks: { text: 'Rain.' },
    conditions: { items: ['A quay.'] },
    adapting: { adapt: 'The nets.', keep: 'The quay.' },
    materials: { materials: [], none: true },
    contact: { languages: ['en'], note: '' },
    goals: { goals: [4] },
    related: { clips: ['boats'], none: false },
  };
}

/** The key of its figure. */
export const FIGURE = '6f1d2a34-9c1b-4e57-8b0a-1d2c3e4f5a6b';

/** An adoption that was reported, with a value of the practice's figure. */
export function adoptionOf<T extends { value: number }>(key: string, { value, ...more }: T) {
  return {
    ...{ key, stoppedDaysAgo: null },
    plan: { keep: 'The quay.', change: 'The nets.', why: 'Ours are larger.', people: 'Sean.', startsDaysAgo: 250, endsDaysAgo: 100, costAmount: 50, costCurrency: 'EUR', costYear: 2024, staffMonths: 1 },
    report: { changed: 'The nets.', wentWrong: 'Rain.', advice: 'Wait.', figures: [{ key: FIGURE, value, year: 2024, howMeasured: 'Counted.' }], ownFigures: [] },
    ...more,
  };
}
