import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Hidings } from '@libs/review/hiding/hidings.service.js';
import type { ReviewReason } from '@libs/review/review.types.js';
import { practiceNotShown } from '../practice.errors.js';
import { canHide, canRestore } from '../practice.policy.js';
import { PRACTICE } from '../practice.types.js';
import { PracticeMoves } from './practice-moves.service.js';

/** A moderator takes a practice from the site, or puts it back: what is hidden is its newest revision. */
@Injectable()
export class HidePractice {
  constructor(
    private readonly moves: PracticeMoves,
    private readonly hidings: Hidings,
  ) {}

  async hide(actor: MemberActor, practiceId: string, reasonCode: ReviewReason, note: string | null): Promise<void> {
    await this.moves.run(actor, practiceId, 'newest', async (tx, { facts }, newest) => {
      if (!newest) throw practiceNotShown();
      const isAllowed = canHide(actor, { ...facts, newestState: 'PUBLISHED' });
      await this.hidings.hide(tx, actor, { ...facts, kind: PRACTICE, subjectId: newest.id, state: newest.state, isAllowed }, reasonCode, note);
    });
  }

  async restore(actor: MemberActor, practiceId: string, note: string | null): Promise<void> {
    await this.moves.run(actor, practiceId, 'newest', async (tx, { facts }, newest) => {
      if (!newest) throw practiceNotShown();
      const isAllowed = canRestore(actor, { ...facts, newestState: 'HIDDEN' });
      await this.hidings.restore(tx, actor, { ...facts, kind: PRACTICE, subjectId: newest.id, state: newest.state, isAllowed }, note);
    });
  }
}
