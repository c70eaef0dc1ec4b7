import type { PracticeFigure } from '../sections/result-sections.types.js';
import type { PracticeSections } from '../sections/practice-sections.types.js';
import { breakable, breakableUrl, isolated, paragraphsOf, type PrintFormat } from './format-words.js';
import type { PrintBlock, PrintedFigure, PrintedLink } from './print.types.js';
import type { PrintLabel } from './words/print-words.types.js';

/** What a practice tells, in the order in which a council asks; what was left empty has no heading. */
export function describeBlocks(sections: PracticeSections, format: PrintFormat): PrintBlock[] {
  return [
    ...told(sections, format),
    ...steps(sections, format),
    ...figures(sections, format),
    ...costs(sections, format),
    ...lessons(sections, format),
    ...around(sections, format),
  ];
}

function told({ problem, targetGroups }: PracticeSections, format: PrintFormat): PrintBlock[] {
  const groups = targetGroups?.groups.map((group) => format.words.targetGroup[group]) ?? [];
  const whom = [...(groups.length > 0 ? [text([`${format.list(groups)}.`])] : []), ...under(format, 'reached', targetGroups?.reached, 'subheading')];
  return [...under(format, 'problem', problem?.problem), ...under(format, 'context', problem?.context, 'subheading'), ...below(format, 'groups', whom)];
}

function steps({ steps, timeline }: PracticeSections, format: PrintFormat): PrintBlock[] {
  const items = (steps?.steps ?? []).map(({ title, text, months }) => ({ name: isolated(breakable(title)), note: months ? format.months(months) : '', text: paragraphsOf(text) }));
  const milestones = (timeline?.milestones ?? []).map(({ on, what }) => line(on ? format.month(on) : '', '', what));
  return [
    ...below(format, 'steps', items.length > 0 ? [{ kind: 'steps', items }] : []),
    ...below(format, 'milestones', milestones.length > 0 ? [{ kind: 'lines', items: milestones }] : [], 'subheading'),
  ];
}

function figures({ figures, evidence }: PracticeSections, format: PrintFormat): PrintBlock[] {
  const rows = (figures?.figures ?? []).map((figure) => figureRow(figure, format));
  const head = (['counted', 'before', 'now', 'drawn'] as const).map((label) => format.label(label));
  const source: PrintBlock[] = evidence?.sourceUrl ? [{ kind: 'lines', items: [line(format.label('evidenceSource'), '', '', evidence.sourceUrl)] }] : [];
  return [
    ...below(format, 'figures', rows.length > 0 ? [{ kind: 'figures', head, rows }] : []),
    ...below(format, 'evidenceTitle', [...(evidence?.level ? [text([`${format.words.evidenceLevel[evidence.level]}.`])] : []), ...plain(evidence?.how), ...source], 'subheading'),
  ];
}

function figureRow(figure: PracticeFigure, format: PrintFormat): PrintedFigure {
  const { label, unit, value, year, baselineValue, baselineYear, howMeasured } = figure;
  const shown = (number: number | null | undefined) => (typeof number === 'number' ? format.number(number) : '–');
  return {
    name: breakable(unit ? `${label} (${unit})` : label),
    how: howMeasured ? format.label('howMeasured', { how: breakable(howMeasured) }) : '',
    before: shown(baselineValue),
    beforeYear: baselineYear ? String(baselineYear) : '',
    now: shown(value),
    nowYear: year ? String(year) : '',
    bars: barsOf(baselineValue, value),
  };
}

/** The longer bar is the whole; without a value before, or with one below nothing, there is nothing to compare. */
export function barsOf(before: number | null | undefined, now: number | null | undefined): [number, number] | null {
  if (typeof before !== 'number' || typeof now !== 'number' || before < 0 || now < 0) return null;
  const most = Math.max(before, now);
  return most === 0 ? null : [before / most, now / most];
}

function costs({ resources }: PracticeSections, format: PrintFormat): PrintBlock[] {
  const funding = (resources?.funding ?? []).map(({ source, note }) => line(source ? format.words.fundingSource[source] : '', '', note));
  return [
    ...under(format, 'costs', resources?.note),
    ...below(format, 'funding', funding.length > 0 ? [{ kind: 'lines', items: funding }] : [], resources?.note ? 'subheading' : 'heading'),
  ];
}

function lessons({ setbacks, conditions, adapting }: PracticeSections, format: PrintFormat): PrintBlock[] {
  const items = conditions?.items.map(breakable) ?? [];
  return [
    ...under(format, 'setbacks', setbacks?.text),
    ...below(format, 'conditions', items.length > 0 ? [{ kind: 'list', items }] : []),
    ...under(format, 'adapt', adapting?.adapt),
    ...under(format, 'keep', adapting?.keep),
  ];
}

function around({ partners, materials, goals }: PracticeSections, format: PrintFormat): PrintBlock[] {
  const { words } = format;
  const people = (partners?.partners ?? []).map(({ name, kind, role }) => line(name, kind ? format.own(words.partnerKind[kind]) : '', role));
  const things = (materials?.materials ?? []).map(({ title, licence, language, url }) =>
    line(title, [licence ? words.licence[licence] : '', language ? format.languageName(language) : ''].filter(Boolean).map((word) => format.own(word)).join(' · '), '', url),
  );
  const aims = (goals?.goals ?? []).toSorted((a, b) => a - b).map((number) => format.label('goal', { number: String(number), name: words.goals[number] ?? '' }));
  return [
    ...below(format, 'partners', people.length > 0 ? [{ kind: 'lines', items: people }] : partners?.alone ? [text([format.label('alone')])] : []),
    ...below(format, 'materials', things.length > 0 ? [{ kind: 'lines', items: things }] : materials?.none ? [text([format.label('noMaterials')])] : []),
    ...below(format, 'goals', aims.length > 0 ? [{ kind: 'list', items: aims }] : []),
  ];
}

type Level = 'heading' | 'subheading';

function below(format: PrintFormat, label: PrintLabel, blocks: PrintBlock[], kind: Level = 'heading'): PrintBlock[] {
  return blocks.length > 0 ? [{ kind, text: format.label(label) }, ...blocks] : [];
}

function under(format: PrintFormat, label: PrintLabel, words: string | undefined, kind: Level = 'heading'): PrintBlock[] {
  return below(format, label, plain(words), kind);
}

function plain(words: string | undefined): PrintBlock[] {
  return words ? [text(paragraphsOf(words))] : [];
}

const text = (paragraphs: string[]): PrintBlock => ({ kind: 'text', text: paragraphs });

function line(name: string, note: string, words: string, url?: string | null): PrintedLink {
  return { name: isolated(breakable(name)), note, text: paragraphsOf(words), url: url ?? '', shown: url ? breakableUrl(url) : '' };
}
