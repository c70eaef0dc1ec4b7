import { Injectable } from '@nestjs/common';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { JudgeService } from '@libs/review/judge.service.js';
import type { ReviewReason } from '@libs/review/review.types.js';
import { noteRequired, practiceNotShown } from '../practice.errors.js';
import { canHide, canRestore } from '../practice.policy.js';
import { PRACTICE } from '../practice.types.js';
import { PracticeMoves } from './practice-moves.service.js';

/** A moderator takes a practice from the site, or puts it back; never one of a city they work in. */
@Injectable()
export class HidePractice {
  constructor(
    private readonly moves: PracticeMoves,
    private readonly editorial: EditorialService,
    private readonly judge: JudgeService,
  ) {}

  async hide(actor: MemberActor, practiceId: string, reasonCode: ReviewReason, note: string | null): Promise<void> {
    const said = cleanText(note ?? '') || null;
    if (reasonCode === 'OTHER' && !said) throw noteRequired();
    await this.move(actor, practiceId, 'HIDDEN', reasonCode, said);
  }

  async restore(actor: MemberActor, practiceId: string, note: string | null): Promise<void> {
    await this.move(actor, practiceId, 'PUBLISHED', null, cleanText(note ?? '') || null);
  }

  private async move(actor: MemberActor, practiceId: string, to: 'HIDDEN' | 'PUBLISHED', reasonCode: ReviewReason | null, note: string | null): Promise<void> {
    // An open appeal is closed with what it is about.
    await this.moves.run(actor, practiceId, 'newest', async (tx, { facts }, newest) => {
      await this.judge.assertNotOwn(tx, actor, { cityId: facts.cityId, submittedBy: null, authorId: facts.authorId });
      const may = to === 'HIDDEN' ? canHide : canRestore;
      if (!may(actor, { ...facts, newestState: to === 'HIDDEN' ? 'PUBLISHED' : 'HIDDEN' })) throw forbidden();
      if (!newest) throw practiceNotShown();
      // A repeat.
      if (newest.state === to) return;
      // What waits at the desk is published there, by who holds the claim.
      const from = to === 'PUBLISHED' ? 'HIDDEN' : 'PUBLISHED';
      await this.editorial.transition(tx, { kind: PRACTICE, subjectId: newest.id, to, from, by: 'MODERATOR', memberId: actor.memberId, reasonCode, note });
    });
  }
}
