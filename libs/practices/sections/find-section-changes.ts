import { diffArrays } from 'diff';
import { findChanges, type TextChange } from '@libs/platform/text/find-changes.js';
import { type FieldShape, SECTION_SHAPES, type Shape, type Stored } from './describe-sections.js';
import type { PracticeSection } from './practice-section.types.js';
import type { SectionContent } from './practice-sections.types.js';

/** A line of a section: a paragraph, a value, a choice by its code. */
interface Line {
  /** Its path without places in lists, for example `steps.title`. */
  field: string;
  text: string;
}

export interface LineChange {
  field: string;
  parts: TextChange[];
}

/** Lines that may differ before a section is said to be another: the work grows with their square. */
const MAX_LINES = 200;
/** Characters of a section that are compared by words; of what is beyond, only that it differs. */
const MAX_COMPARED = 20_000;

/** What became of a section, line by line and within changed lines by words. Null stands for what was never saved. */
export function findSectionChanges(section: PracticeSection, before: SectionContent | null, after: SectionContent | null): LineChange[] {
  return changesOf(linesOf(section, before), linesOf(section, after));
}

/** The same of the lines of anything that has a shape (`told`). */
export function changesOf(old: Line[], now: Line[]): LineChange[] {
  const runs = diffArrays(old, now, { comparator: isSame, maxEditLength: MAX_LINES });
  if (!runs) return [...whole(old, 'REMOVED'), ...whole(now, 'ADDED')];
  const changes: LineChange[] = [];
  const budget = { left: MAX_COMPARED };
  for (let at = 0; at < runs.length; at += 1) {
    const [run, next] = [runs[at], runs[at + 1]];
    if (!run) continue;
    if (run.removed && next?.added) {
      changes.push(...together(run.value, next.value, budget));
      at += 1;
    } else changes.push(...whole(run.value, run.added ? 'ADDED' : run.removed ? 'REMOVED' : 'SAME'));
  }
  return changes;
}

export function linesOf(section: PracticeSection, content: SectionContent | null): Line[] {
  return content ? told(SECTION_SHAPES[section], content as unknown as Stored) : [];
}

/** The lines of anything that has a shape. */
export function told(shape: Shape, content: Stored, prefix = ''): Line[] {
  return Object.entries(shape).flatMap(([name, field]) => toldField(field, content[name], `${prefix}${name}`));
}

function toldField({ kind, ...rest }: FieldShape, value: unknown, field: string): Line[] {
  if (kind === 'KEY' || value === null || value === undefined || value === '' || value === false) return [];
  if (kind === 'ITEMS' && 'of' in rest) return (value as Stored[]).flatMap((item) => told(rest.of, item, `${field}.`));
  if (kind === 'FLAG') return [{ field, text: 'true' }];
  if (kind === 'TEXT') return (value as string).split('\n').filter((text) => text !== '').map((text) => ({ field, text }));
  return [value].flat().map((one) => ({ field, text: String(one) }));
}

function isSame(one: Line, other: Line): boolean {
  return one.field === other.field && one.text === other.text;
}

function whole(lines: readonly Line[], kind: TextChange['kind']): LineChange[] {
  return lines.map(({ field, text }) => ({ field, parts: [{ kind, text }] }));
}

// What was replaced: lines of the same field are one line that changed, in their order.
function together(removed: readonly Line[], added: readonly Line[], budget: { left: number }): LineChange[] {
  const left = [...removed];
  const changes = added.map((line): LineChange => {
    const at = left.findIndex(({ field }) => field === line.field);
    const [old] = at < 0 ? [] : left.splice(at, 1);
    if (!old) return { field: line.field, parts: [{ kind: 'ADDED', text: line.text }] };
    budget.left -= old.text.length + line.text.length;
    const parts: TextChange[] = budget.left < 0 ? [{ kind: 'REMOVED', text: old.text }, { kind: 'ADDED', text: line.text }] : findChanges(old.text, line.text);
    return { field: line.field, parts };
  });
  return [...whole(left, 'REMOVED'), ...changes];
}
