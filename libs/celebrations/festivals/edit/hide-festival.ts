import { Injectable } from '@nestjs/common';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { JudgeService } from '@libs/review/judge.service.js';
import type { ReviewReason } from '@libs/review/review.types.js';
import { noteRequired } from '../../celebration.errors.js';
import { festivalNotEditable } from '../festival.errors.js';
import { canHideFestival, canRestoreFestival } from '../festival.policy.js';
import { FESTIVAL } from '../festival.types.js';
import { FestivalEditing } from './festival-editing.service.js';

/** A moderator takes a festival from the site, or puts it back; never one of a city they work in. Its celebrations stay what they are. */
@Injectable()
export class HideFestival {
  constructor(
    private readonly editing: FestivalEditing,
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
    await this.editing.hold(actor, id, async (tx, festival) => {
      await this.judge.assertNotOwn(tx, actor, { cityId: festival.cityId, submittedBy: null, authorId: festival.authorId });
      const may = to === 'HIDDEN' ? canHideFestival : canRestoreFestival;
      if (!may(actor, { ...festival, state: to === 'HIDDEN' ? 'PUBLISHED' : 'HIDDEN' })) throw forbidden();
      // A repeat.
      if (festival.state === to) return;
      // Only what is hidden comes back: what waits at the desk is decided there.
      if (!may(actor, festival)) throw festivalNotEditable(festival.state);
      await this.editorial.transition(tx, { kind: FESTIVAL, subjectId: id, to, by: 'MODERATOR', memberId: actor.memberId, reasonCode, note });
    });
  }
}
