import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Hidings } from '@libs/review/hiding/hidings.service.js';
import type { ReviewReason } from '@libs/review/review.types.js';
import { canHide, canRestore } from '../celebration.policy.js';
import { CELEBRATION } from '../celebration.types.js';
import { CelebrationEditing } from './celebration-editing.service.js';

/** A moderator takes a celebration from the site, or puts it back. */
@Injectable()
export class HideCelebration {
  constructor(
    private readonly editing: CelebrationEditing,
    private readonly hidings: Hidings,
  ) {}

  async hide(actor: MemberActor, id: string, reasonCode: ReviewReason, note: string | null): Promise<void> {
    await this.editing.hold(actor, id, (tx, celebration) => {
      const isAllowed = canHide(actor, { ...celebration, state: 'PUBLISHED' });
      return this.hidings.hide(tx, actor, { ...celebration, kind: CELEBRATION, subjectId: id, isAllowed }, reasonCode, note);
    });
  }

  async restore(actor: MemberActor, id: string, note: string | null): Promise<void> {
    await this.editing.hold(actor, id, (tx, celebration) => {
      const isAllowed = canRestore(actor, { ...celebration, state: 'HIDDEN' });
      return this.hidings.restore(tx, actor, { ...celebration, kind: CELEBRATION, subjectId: id, isAllowed }, note);
    });
  }
}
