import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { isEditable } from '@libs/review/review.types.js';
import { Practice } from '../practice.entity.js';
import { oneSection, practiceNotEditable, sectionWrong } from '../practice.errors.js';
import { isCrew } from '../practice.policy.js';
import { PracticeRevision } from '../practice-revision.entity.js';
import { PracticeSectionRow } from '../practice-section.entity.js';
import { checkSection } from '../sections/check-section.js';
import { cleanSection } from '../sections/clean-section.js';
import { findMissing } from '../sections/find-missing.js';
import { findSectionChanges } from '../sections/find-section-changes.js';
import { PRACTICE_SECTIONS, type PracticeSection } from '../sections/practice-section.types.js';
import { type PracticeSections, SECTION_KEYS, type SectionContent } from '../sections/practice-sections.types.js';
import { PracticeHints } from './practice-hints.service.js';
import type { SectionConflict } from './section-save.types.js';
import { type Held, lockPractice } from './lock-practice.js';

export interface SectionSave {
  practiceId: string;
  /** Saves of the section that were seen; 0 where it was never saved. */
  edits: number;
  /** The revision that was seen; where another is open by now, it is a conflict. */
  revisionId?: string | null;
  /** Exactly one of them. */
  content: PracticeSections;
}

/** Saves one section, whole. Somebody else's save in between is not overwritten: the difference is handed back. */
@Injectable()
export class SaveSection {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly hints: PracticeHints,
    private readonly clock: Clock,
  ) {}

  /** Answers the section that was saved, or what stands against it. Saving what is there already changes nothing. */
  async save(actor: MemberActor, { practiceId, edits, revisionId, content: given }: SectionSave): Promise<PracticeSection | SectionConflict> {
    const { section, content } = theOne(given);
    const saved = await this.dataSource.transaction(async (tx) => {
      const held = await lockPractice(tx, actor, practiceId);
      const open = editable(actor, held);
      const row = await tx.findOneBy(PracticeSectionRow, { revisionId: open.id, section });
      if (row && isDeepStrictEqual(row.content, content)) return null;
      if ((row?.edits ?? 0) !== edits || (revisionId ?? open.id) !== open.id) return { standing: row };
      await this.write(tx, actor, open, { section, content, edits: edits + 1 });
      return { open, cityId: held.practice.cityId };
    });
    if (saved && 'standing' in saved) return conflictOf(saved.standing ?? null, section, content);
    if (saved?.open) await this.hints.saved(actor, { practiceId, revisionId: saved.open.id, cityId: saved.cityId, section, edits: saved.open.edits + 1 });
    return section;
  }

  private async write(tx: Tx, actor: MemberActor, open: PracticeRevision, { section, content, edits }: { section: PracticeSection; content: SectionContent; edits: number }): Promise<void> {
    const now = this.clock.now();
    const isFilled = findMissing(section, content).length === 0;
    await tx.upsert(PracticeSectionRow, { revisionId: open.id, section, content, edits, isFilled, editedBy: actor.memberId, editedAt: now }, { conflictPaths: ['revisionId', 'section'] });
    await tx.update(PracticeRevision, open.id, { edits: open.edits + 1, updatedAt: now });
    await tx.update(Practice, open.practiceId, { updatedAt: now });
  }
}

function conflictOf(row: PracticeSectionRow | null, section: PracticeSection, mine: SectionContent): SectionConflict {
  return {
    section,
    edits: row?.edits ?? 0,
    editedAt: row?.editedAt ?? null,
    editedBy: row?.editedBy ?? null,
    theirs: row ? { [SECTION_KEYS[section]]: row.content } : {},
    lines: findSectionChanges(section, row?.content ?? null, mine),
  };
}

/** The revision that is being worked on, where the actor may. */
export function editable(actor: MemberActor, { facts, open, newest }: Held): PracticeRevision {
  if (!isCrew(actor, facts)) throw forbidden();
  if (!open) throw practiceNotEditable(newest?.state ?? 'REJECTED');
  if (!isEditable(open.state)) throw practiceNotEditable(open.state);
  return open;
}

function theOne(given: PracticeSections): { section: PracticeSection; content: SectionContent } {
  const [section, ...others] = PRACTICE_SECTIONS.filter((one) => given[SECTION_KEYS[one]]);
  const sent = section && given[SECTION_KEYS[section]];
  if (!sent || others.length > 0) throw oneSection();
  const content = cleanSection(section, sent);
  const faults = checkSection(section, content);
  if (faults.length > 0) throw sectionWrong(faults.map((fault) => ({ ...fault, path: `content.${SECTION_KEYS[section]}.${fault.path}` })));
  return { section, content };
}
