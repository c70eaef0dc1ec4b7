import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import type { Transition } from '@libs/review/transition.entity.js';
import { PRACTICE } from '../practice.types.js';
import { findMissing } from '../sections/find-missing.js';
import { PRACTICE_SECTIONS, type PracticeSection } from '../sections/practice-section.types.js';
import type { PracticeProgress } from './practice-progress.types.js';
import { PracticeLoaders, type SectionSaved } from './practice.loaders.js';
import type { SeenPractice } from './practice-rows.query.js';

/** How far each section of a revision is; for its city's people and the desk. */
@Injectable()
export class PracticeProgressQuery {
  constructor(
    private readonly loaders: PracticeLoaders,
    private readonly auditLog: AuditLog,
  ) {}

  /** All sections, in their order. */
  async of(context: GraphqlContext, revisionId: string): Promise<PracticeProgress[]> {
    const [saved, history] = await Promise.all([this.loaders.sections(context, revisionId), this.auditLog.history(context, PRACTICE, revisionId)]);
    const asked = history.findLast(({ toState }) => toState === 'CHANGES_REQUESTED');
    return PRACTICE_SECTIONS.map((section) => progressOf(section, saved.find((one) => one.section === section), asked));
  }

  /** One section of the revision that is being worked on. */
  async ofOpen(context: GraphqlContext, { openId, revision }: SeenPractice, section: PracticeSection): Promise<PracticeProgress> {
    const all = await this.of(context, openId ?? revision.id);
    return all.find((one) => one.section === section) ?? progressOf(section, undefined, undefined);
  }

  name(context: GraphqlContext, memberId: string): Promise<string | null> {
    return this.loaders.name(context, memberId);
  }
}

function progressOf(section: PracticeSection, saved: SectionSaved | undefined, asked: Transition | undefined): PracticeProgress {
  const missing = findMissing(section, saved?.content ?? null);
  return {
    section,
    filled: missing.length === 0,
    missing,
    edits: saved?.edits ?? 0,
    editedAt: saved?.editedAt ?? null,
    editedByName: saved?.editedByName ?? null,
    remarks: (asked?.remarks ?? []).filter(({ part }) => part === section).map(({ text }) => ({ text, at: asked?.at ?? new Date(0) })),
  };
}
