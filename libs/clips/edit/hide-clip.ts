import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { JudgeService } from '@libs/review/judge.service.js';
import type { ReviewReason } from '@libs/review/review.types.js';
import { noteRequired } from '../clip.errors.js';
import { canHide, canRestore } from '../clip.policy.js';
import { CLIP } from '../clip.types.js';
import { lockClip } from './clip-editing.service.js';
import { cleanText } from '@libs/platform/text/clean-text.js';

/** A moderator takes a published clip from the site, or puts it back; never one of a city they work in. */
@Injectable()
export class HideClip {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
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
    await this.dataSource.transaction(async (tx) => {
      // An open appeal is closed with what it is about.
      await this.editorial.lockItem(tx, CLIP, id);
      const clip = await lockClip(tx, actor, id);
      await this.judge.assertNotOwn(tx, actor, { cityId: clip.cityId, submittedBy: null, authorId: clip.authorId });
      const may = to === 'HIDDEN' ? canHide : canRestore;
      if (!may(actor, { ...clip, state: to === 'HIDDEN' ? 'PUBLISHED' : 'HIDDEN' })) throw forbidden();
      // A repeat.
      if (clip.state === to) return;
      // What waits at the desk is published there, by who holds the claim.
      const from = to === 'PUBLISHED' ? 'HIDDEN' : 'PUBLISHED';
      await this.editorial.transition(tx, { kind: CLIP, subjectId: id, to, from, by: 'MODERATOR', memberId: actor.memberId, reasonCode, note });
    });
  }
}
