import type { FieldError } from '@libs/platform/access/app-error.js';
import { type FieldShape, SECTION_SHAPES, type Shape, type Stored } from './describe-sections.js';
import type { PracticeSection } from './practice-section.types.js';
import type { PracticeFigures, PracticeTimeline } from './result-sections.types.js';
import type { SectionContent } from './practice-sections.types.js';

const MONTH = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/;
/** ISO 4217, as this Node knows it. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** What is wrong with a section, not only incomplete; sizes and choices are checked with the input. */
export function checkSection(section: PracticeSection, content: SectionContent): FieldError[] {
  const faults = wrong(SECTION_SHAPES[section], content as unknown as Stored);
  if (section === 'TIMELINE') return [...faults, ...wrongOrder(content as PracticeTimeline)];
  if (section === 'FIGURES') return [...faults, ...twice(content as PracticeFigures)];
  return faults;
}

/** Words that are not of the form their field asks for, in anything that has a shape. */
export function wrong(shape: Shape, content: Stored, prefix = ''): FieldError[] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const value = content[name];
    if (field.kind === 'ITEMS') return (value as Stored[]).flatMap((item, index) => wrong(field.of, item, `${path}.${index}.`));
    const code = typeof value === 'string' && value !== '' ? faultOf(field, value) : null;
    return code ? [{ path, code }] : [];
  });
}

function faultOf({ kind }: FieldShape, value: string): string | null {
  if (kind === 'MONTH') return MONTH.test(value) ? null : 'NOT_A_MONTH';
  if (kind === 'CURRENCY') return CURRENCIES.has(value) ? null : 'NOT_A_CURRENCY';
  if (kind === 'LINK') return isLink(value) ? null : 'NOT_A_LINK';
  return null;
}

function isLink(value: string): boolean {
  const url = URL.parse(value);
  return url?.protocol === 'https:' && url.username === '' && url.hostname.includes('.');
}

function wrongOrder({ startedOn, endedOn }: PracticeTimeline): FieldError[] {
  return startedOn && endedOn && endedOn < startedOn ? [{ path: 'endedOn', code: 'BEFORE_START' }] : [];
}

function twice({ figures }: PracticeFigures): FieldError[] {
  return figures.flatMap(({ key }, index) => (figures.findIndex((other) => other.key === key) < index ? [{ path: `figures.${index}.key`, code: 'TWICE' }] : []));
}
