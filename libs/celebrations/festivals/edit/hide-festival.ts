import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Hidings } from '@libs/review/hiding/hidings.service.js';
import type { ReviewReason } from '@libs/review/review.types.js';
import { canHideFestival, canRestoreFestival } from '../festival.policy.js';
import { FESTIVAL } from '../festival.types.js';
import { FestivalEditing } from './festival-editing.service.js';

/** A moderator takes a festival from the site, or puts it back. Its celebrations stay what they are. */
@Injectable()
export class HideFestival {
  constructor(
    private readonly editing: FestivalEditing,
    private readonly hidings: Hidings,
  ) {}

  async hide(actor: MemberActor, id: string, reasonCode: ReviewReason, note: string | null): Promise<void> {
    await this.editing.hold(actor, id, (tx, festival) => {
      const isAllowed = canHideFestival(actor, { ...festival, state: 'PUBLISHED' });
      return this.hidings.hide(tx, actor, { ...festival, kind: FESTIVAL, subjectId: id, isAllowed }, reasonCode, note);
    });
  }

  async restore(actor: MemberActor, id: string, note: string | null): Promise<void> {
    await this.editing.hold(actor, id, (tx, festival) => {
      const isAllowed = canRestoreFestival(actor, { ...festival, state: 'HIDDEN' });
      return this.hidings.restore(tx, actor, { ...festival, kind: FESTIVAL, subjectId: id, isAllowed }, note);
    });
  }
}
