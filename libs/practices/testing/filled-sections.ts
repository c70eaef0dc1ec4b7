import type { PracticeSection } from '../sections/practice-section.types.js';
import { type PracticeSections, SECTION_KEYS } from '../sections/practice-sections.types.js';

export const LENDERS = '0f0c7a52-6f0b-4b4e-9a1a-5f3f6f9b1c01';
export const VISITS = '0f0c7a52-6f0b-4b4e-9a1a-5f3f6f9b1c02';

/** For tests: every section, filled. */
export function filledSections(): Required<PracticeSections> {
  return {
    promise: { title: 'Le bus qui lit', promise: 'Un bus apporte livres et lecteurs dans chaque quartier sans bibliothèque.' },
    problem: { problem: 'Quatre quartiers sur dix n’ont pas de bibliothèque.', context: 'Une ville étendue.\nPeu de transports le soir.', populationBand: 'FROM_100K', budgetBand: 'FROM_100' },
    targetGroups: { groups: ['CHILDREN', 'FAMILIES'], reached: 'Par les écoles et les marchés.' },
    steps: {
      steps: [
        { title: 'Trouver un bus', text: 'La régie des transports cède un bus réformé.', months: 2 },
        { title: 'Choisir les arrêts', text: 'Avec les habitants, quartier par quartier.', months: 1.5 },
      ],
    },
    partners: { partners: [{ name: 'Régie des transports', kind: 'PUBLIC', role: 'Cède et entretient le bus.' }], alone: false },
    timeline: { startedOn: '2021-09', endedOn: null, stage: 'RUNNING', milestones: [{ on: '2022-03', what: 'Dixième arrêt.' }] },
    resources: {
      ...{ staffMonths: 18, costAmount: 42_000, costCurrency: 'XOF', costYear: 2024, costBand: 'FROM_10K', note: '' },
      funding: [{ source: 'MUNICIPAL', note: 'Deux tiers.' }],
    },
    figures: {
      figures: [
        { key: LENDERS, label: 'Lecteurs inscrits', unit: 'personnes', value: 2_310, year: 2024, baselineValue: 120, baselineYear: 2021, howMeasured: 'Cartes actives.', moreIsBetter: true },
        { key: VISITS, label: 'Passages', unit: 'par an', value: 14_000, year: 2024, baselineValue: null, baselineYear: null, howMeasured: 'Comptés à la porte.', moreIsBetter: true },
      ],
    },
    evidence: { level: 'COMPARED', how: 'Comparé avec l’année avant le bus.', sourceUrl: 'https://ndemba.example/bus' },
    setbacks: { text: 'Le premier moteur a lâché en juin.' },
    conditions: { items: ['Un chauffeur formé', 'Des arrêts à l’ombre'] },
    adapting: { adapt: 'Les arrêts et les heures.', keep: 'La gratuité.' },
    materials: { materials: [{ title: 'Plan des étagères', url: 'https://ndemba.example/etageres.pdf', licence: 'CC_BY_4_0', language: 'fr' }], none: false },
    contact: { languages: ['fr', 'en'], note: '' },
    goals: { goals: [4, 11] },
    related: { clipIds: [], none: true },
  };
}

/** For tests: the sections as inputs of one save each. */
export function sectionInputs(sections: PracticeSections): { section: PracticeSection; content: PracticeSections }[] {
  return Object.entries(SECTION_KEYS).flatMap(([section, key]) => (sections[key] ? [{ section: section as PracticeSection, content: { [key]: sections[key] } }] : []));
}
