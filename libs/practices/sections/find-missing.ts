import { cleanSection } from './clean-section.js';
import { type FieldShape, SECTION_SHAPES, type Shape, type Stored } from './describe-sections.js';
import type { PracticeSection } from './practice-section.types.js';
import type { SectionContent } from './practice-sections.types.js';

/** What a section lacks: where in it, for example `steps.0.title`, and what about it. */
export interface MissingPart {
  path: string;
  code: string;
}

/** What a section lacks before its practice can be submitted, in the order of its fields; null stands for what was never saved. */
export function findMissing(section: PracticeSection, content: SectionContent | null): MissingPart[] {
  return lacking(SECTION_SHAPES[section], (content ?? cleanSection(section, {})) as unknown as Stored);
}

/** The same of anything that has a shape. */
export function lacking(shape: Shape, content: Stored, prefix = ''): MissingPart[] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const value = content[name];
    if (isEmpty(field, value)) return isOptional(field, content) ? [] : [{ path, code: 'REQUIRED' }];
    return field.kind === 'ITEMS' ? (value as Stored[]).flatMap((item, index) => lacking(field.of, item, `${path}.${index}.`)) : [];
  });
}

function isEmpty({ kind }: FieldShape, value: unknown): boolean {
  if (kind === 'FLAG' || kind === 'KEY') return false;
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isOptional({ optional }: FieldShape, owner: Stored): boolean {
  return typeof optional === 'function' ? optional(owner) : optional === true;
}
