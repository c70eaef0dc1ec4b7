import { Injectable } from '@nestjs/common';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import type { EditorialState } from '../editorial-state.js';
import { EditorialService } from '../editorial.service.js';
import { JudgeService } from '../judge.service.js';
import { noteRequired } from '../review.errors.js';
import type { ReviewReason } from '../review.types.js';

/** What a moderator hides or puts back. */
export interface Hidable {
  kind: string;
  subjectId: string;
  cityId: string;
  authorId: string | null;
  state: EditorialState;
  /** What its policy says, were it in the state that it is moved from. */
  isAllowed: boolean;
}

/** Takes what is published from the site, or puts it back; never what is of a city the moderator works in. The caller has locked the queue's row and the subject. */
@Injectable()
export class Hidings {
  constructor(
    private readonly editorial: EditorialService,
    private readonly judge: JudgeService,
  ) {}

  async hide(tx: Tx, actor: MemberActor, subject: Hidable, reasonCode: ReviewReason, note: string | null): Promise<void> {
    const said = cleanText(note ?? '') || null;
    if (reasonCode === 'OTHER' && !said) throw noteRequired();
    await this.move(tx, actor, subject, { from: 'PUBLISHED', to: 'HIDDEN', reasonCode, note: said });
  }

  /** What waits at the desk is not published here, but there, by who holds the claim. */
  async restore(tx: Tx, actor: MemberActor, subject: Hidable, note: string | null): Promise<void> {
    await this.move(tx, actor, subject, { from: 'HIDDEN', to: 'PUBLISHED', reasonCode: null, note: cleanText(note ?? '') || null });
  }

  private async move(tx: Tx, actor: MemberActor, subject: Hidable, move: { from: EditorialState; to: EditorialState; reasonCode: ReviewReason | null; note: string | null }): Promise<void> {
    const { kind, subjectId, cityId, authorId, state, isAllowed } = subject;
    await this.judge.assertNotOwn(tx, actor, { cityId, submittedBy: null, authorId });
    if (!isAllowed) throw forbidden();
    // A repeat.
    if (state === move.to) return;
    await this.editorial.transition(tx, { kind, subjectId, by: 'MODERATOR', memberId: actor.memberId, ...move });
  }
}
