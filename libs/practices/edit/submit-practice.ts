import { Injectable } from '@nestjs/common';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { FieldError } from '@libs/platform/access/app-error.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { isEditable, isWithDesk } from '@libs/review/review.types.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { practiceChanged, practiceIncomplete, practiceNotEditable } from '../practice.errors.js';
import { isCrew } from '../practice.policy.js';
import { PRACTICE } from '../practice.types.js';
import { PracticeRevision } from '../practice-revision.entity.js';
import { findMissing } from '../sections/find-missing.js';
import { PRACTICE_SECTIONS } from '../sections/practice-section.types.js';
import { readContents } from '../sections/read-contents.js';
import { PracticeMoves } from './practice-moves.service.js';

/** Hands a complete revision to the desk. */
@Injectable()
export class SubmitPractice {
  constructor(
    private readonly moves: PracticeMoves,
    private readonly editorial: EditorialService,
  ) {}

  /** From the second revision on with what changed. Submitting what is with the desk already changes nothing. */
  async submit(actor: MemberActor, practiceId: string, edits: number, note: string | null): Promise<void> {
    const changeNote = cleanText(note ?? '') || null;
    await this.moves.run(actor, practiceId, 'open', async (tx, { facts, newest }, open) => {
      if (!isCrew(actor, facts)) throw forbidden();
      if (!open) throw practiceNotEditable(newest?.state ?? 'REJECTED');
      if (open.edits !== edits) throw practiceChanged(open.edits);
      if (isWithDesk(open.state)) return;
      if (!isEditable(open.state)) throw practiceNotEditable(open.state);
      const missing = await lacking(tx, open.id);
      if (newest && !changeNote) missing.push({ path: 'changeNote', code: 'REQUIRED' });
      if (missing.length > 0) throw practiceIncomplete(missing);
      await tx.update(PracticeRevision, open.id, { changeNote: newest ? changeNote : null });
      await this.editorial.transition(tx, { kind: PRACTICE, subjectId: open.id, to: 'SUBMITTED', by: 'CITY', memberId: actor.memberId });
    });
  }
}

/** Everything that is missing, each as `SECTION.path`. */
async function lacking(tx: Tx, revisionId: string): Promise<FieldError[]> {
  const contents = await readContents(tx, revisionId);
  return PRACTICE_SECTIONS.flatMap((section) => findMissing(section, contents.get(section) ?? null).map(({ path, code }) => ({ path: `${section}.${path}`, code })));
}
