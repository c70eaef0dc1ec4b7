import { renderSVG } from 'uqr';
import type { PracticeSections } from '../sections/practice-sections.types.js';
import { EVIDENCE_LEVELS } from '../sections/section-choices.types.js';
import type { RunningAnswer } from '../practice.types.js';
import { describeBlocks } from './describe-blocks.js';
import { baseOf, breakable, breakableUrl, directionOf, isolated, labelLanguage, paragraphsOf, PrintFormat } from './format-words.js';
import type { PrintDocument } from './print.types.js';
import type { PrintLabel } from './words/print-words.types.js';

/** What is known of a practice and the revision that is printed. */
export interface PrintFacts {
  practiceId: string;
  number: number;
  language: string;
  themeSlug: string;
  publishedAt: Date;
  lastConfirmedAt: Date | null;
  askedAt: Date | null;
  runningAnswer: RunningAnswer | null;
  isSample: boolean;
  cityName: string;
  country: string;
  population: number | null;
  sections: PracticeSections;
}

/** The hue and chroma of each theme, as on the site. */
const COLOURS: Record<string, [number, number]> = {
  introduction: [282, 0.11],
  planning: [245, 0.11],
  involvement: [40, 0.11],
  celebration: [358, 0.11],
  accessibility: [152, 0.11],
  funding: [82, 0.09],
  monitoring: [205, 0.08],
};

/** A practice as it is printed: all its words in the language of its text, or in English around a text in another one. */
export function describePrint(facts: PrintFacts, origin: string): PrintDocument {
  const { language, cityName, sections } = facts;
  const format = new PrintFormat(labelLanguage(language));
  const { promise, contact } = sections;
  const [hue, chroma] = COLOURS[facts.themeSlug] ?? [282, 0.11];
  const theme = format.words.themes[facts.themeSlug] ?? '';
  const url = `${origin}/${format.language}/practices/${facts.practiceId}`;
  const city = isolated(breakable(cityName));
  const languages = contact?.languages.map((tag) => format.languageName(tag)) ?? [];
  return {
    language: baseOf(language),
    direction: directionOf(language),
    hue,
    chroma,
    kicker: [format.label('kind'), theme].filter(Boolean).join(' · '),
    title: breakable(promise?.title ?? ''),
    place: `${city} · ${format.country(facts.country)}`,
    promise: breakable(promise?.promise ?? ''),
    author: cityName,
    keywords: [theme, format.country(facts.country)].filter(Boolean),
    glance: format.label('glance'),
    facts: glance(facts, format).map(([name, value]) => ({ name: format.label(name), value: breakable(value) })),
    notes: warnings(facts, format),
    sample: facts.isSample ? format.label('sample') : '',
    blocks: describeBlocks(sections, format),
    contact: {
      title: format.label('contact', { city: city }),
      text: [
        format.label('contactText'),
        ...(languages.length > 0 ? [format.label('contactLanguages', { languages: format.list(languages) })] : []),
        ...paragraphsOf(contact?.note ?? ''),
      ],
      about: format.label('address'),
      url,
      shown: breakableUrl(url),
      code: renderSVG(url, { ecc: 'M', border: 2 }),
    },
    footer: `${city} · ${format.label('revision', { number: String(facts.number), date: format.date(facts.publishedAt) })}`,
    page: format.label('page'),
    licence: format.label('licence', { city }),
  };
}

function glance({ sections, population, lastConfirmedAt }: PrintFacts, format: PrintFormat): [PrintLabel, string][] {
  const { words } = format;
  const { timeline, evidence, resources, problem } = sections;
  const facts: [PrintLabel, string | null | undefined][] = [
    ['stage', timeline?.stage && words.stage[timeline.stage]],
    ['began', timeline?.startedOn && format.month(timeline.startedOn)],
    ['ended', timeline?.endedOn && format.month(timeline.endedOn)],
    ['evidence', evidence?.level && `${words.evidenceLevel[evidence.level]} (${EVIDENCE_LEVELS.indexOf(evidence.level) + 1}/${EVIDENCE_LEVELS.length})`],
    ['cost', cost(resources, format)],
    ['costBand', resources?.costBand && words.costBand[resources.costBand]],
    ['staff', typeof resources?.staffMonths === 'number' ? format.months(resources.staffMonths) : null],
    ['population', population === null ? problem?.populationBand && words.populationBand[problem.populationBand] : format.number(population)],
    ['confirmed', lastConfirmedAt ? format.date(lastConfirmedAt) : format.label('neverConfirmed')],
  ];
  return facts.filter((fact): fact is [PrintLabel, string] => Boolean(fact[1]));
}

function cost(resources: PracticeSections['resources'], format: PrintFormat): string | null {
  if (typeof resources?.costAmount !== 'number') return null;
  const amount = resources.costCurrency ? format.money(resources.costAmount, resources.costCurrency) : format.number(resources.costAmount);
  return resources.costYear ? `${amount} (${resources.costYear})` : amount;
}

function warnings({ askedAt, runningAnswer }: PrintFacts, format: PrintFormat): string[] {
  return [
    ...(runningAnswer === 'ENDED' ? [format.label('hasEnded')] : []),
    ...(runningAnswer === 'CHANGED' ? [format.label('hasChanged')] : []),
    ...(askedAt ? [format.label('overdue', { date: format.date(askedAt) })] : []),
  ];
}
