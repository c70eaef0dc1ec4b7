import { cleanLine, cleanText } from '@libs/platform/text/clean-text.js';
import { type FieldShape, SECTION_SHAPES, type Shape, type Stored } from './describe-sections.js';
import type { PracticeSection } from './practice-section.types.js';
import type { SectionContent } from './practice-sections.types.js';

/** What is stored of a section that was sent: every field there, text plain, nothing twice in a list, no item that says nothing. */
export function cleanSection(section: PracticeSection, given: object): SectionContent {
  return cleaned(SECTION_SHAPES[section], given as Stored) as unknown as SectionContent;
}

/** The same of anything that has a shape. */
export function cleaned(shape: Shape, given: Stored): Stored {
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, cleanField(field, given[name])]));
}

function cleanField(field: FieldShape, given: unknown): unknown {
  switch (field.kind) {
    case 'LINE':
      return cleanLine(asText(given));
    case 'TEXT':
      return cleanText(asText(given));
    case 'FLAG':
      return given === true;
    case 'LINES':
      return asList(given).map((one) => cleanLine(asText(one))).filter((one) => one !== '');
    case 'VALUES':
      return [...new Set(asList(given))];
    case 'ITEMS':
      return asList(given)
        .map((one) => cleaned(field.of, one as Stored))
        .filter((one) => Object.entries(one).some(([name, part]) => field.of[name]?.kind !== 'KEY' && part !== '' && part !== null && part !== false));
    default:
      return given === undefined || given === '' ? null : given;
  }
}

function asText(given: unknown): string {
  return typeof given === 'string' ? given : '';
}

function asList(given: unknown): unknown[] {
  return Array.isArray(given) ? given : [];
}
