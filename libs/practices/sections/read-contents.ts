import type { Tx } from '@libs/platform/database/tx.js';
import { PracticeSectionRow } from '../practice-section.entity.js';
import { PRACTICE_SECTIONS, type PracticeSection } from './practice-section.types.js';
import { type PracticeSections, SECTION_KEYS, type SectionContent } from './practice-sections.types.js';

/** The saved sections of a revision. */
export async function readContents(tx: Tx, revisionId: string): Promise<Map<PracticeSection, SectionContent>> {
  const rows = await tx.find(PracticeSectionRow, { where: { revisionId }, select: { section: true, content: true } });
  return new Map(rows.map(({ section, content }) => [section, content]));
}

/** All sections under the names the API gives them; null where nothing was saved. */
export function asSections(contents: ReadonlyMap<PracticeSection, SectionContent>): PracticeSections {
  return Object.fromEntries(PRACTICE_SECTIONS.map((section) => [SECTION_KEYS[section], contents.get(section) ?? null])) as PracticeSections;
}
