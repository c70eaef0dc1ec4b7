import { Injectable } from '@nestjs/common';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { JudgeService } from '@libs/review/judge.service.js';
import type { ReviewReason } from '@libs/review/review.types.js';
import { celebrationNotEditable, noteRequired } from '../celebration.errors.js';
import { canHide, canRestore } from '../celebration.policy.js';
import { CELEBRATION } from '../celebration.types.js';
import { CelebrationEditing } from './celebration-editing.service.js';

/** A moderator takes a celebration from the site, or puts it back; never one of a city they work in. */
@Injectable()
export class HideCelebration {
  constructor(
    private readonly editing: CelebrationEditing,
    private readonly editorial: EditorialService,
    private readonly judge: JudgeService,
  ) {}

  async hide(actor: MemberActor, id: string, reasonCode: ReviewReason, note: string | null): Promise<void> {
    const said = cleanText(note ?? '') || null;
    if (reasonCode === 'OTHER' && !said) throw noteRequired();
    await this.move(actor, id, 'HIDDEN', reasonCode, said);
  }

  async restore(actor: MemberActor, id: string, note: string | null): Promise<void> {
    await this.move(actor, id, 'PUBLISHED', null, cleanText(note ?? '') || null);
  }

  private async move(actor: MemberActor, id: string, to: 'HIDDEN' | 'PUBLISHED', reasonCode: ReviewReason | null, note: string | null): Promise<void> {
    await this.editing.hold(actor, id, async (tx, celebration) => {
      await this.judge.assertNotOwn(tx, actor, { cityId: celebration.cityId, submittedBy: null, authorId: celebration.authorId });
      const may = to === 'HIDDEN' ? canHide : canRestore;
      if (!may(actor, { ...celebration, state: to === 'HIDDEN' ? 'PUBLISHED' : 'HIDDEN' })) throw forbidden();
      // A repeat.
      if (celebration.state === to) return;
      // Only what is hidden comes back: what waits at the desk is decided there.
      if (!may(actor, celebration)) throw celebrationNotEditable(celebration.state);
      await this.editorial.transition(tx, { kind: CELEBRATION, subjectId: id, to, by: 'MODERATOR', memberId: actor.memberId, reasonCode, note });
    });
  }
}
