import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { Hidings } from '@libs/review/hiding/hidings.service.js';
import type { ReviewReason } from '@libs/review/review.types.js';
import type { Clip } from '../clip.entity.js';
import { canHide, canRestore } from '../clip.policy.js';
import { CLIP } from '../clip.types.js';
import { lockClip } from './clip-editing.service.js';

/** A moderator takes a published clip from the site, or puts it back. */
@Injectable()
export class HideClip {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
    private readonly hidings: Hidings,
  ) {}

  async hide(actor: MemberActor, id: string, reasonCode: ReviewReason, note: string | null): Promise<void> {
    await this.hold(actor, id, (tx, clip) => {
      const isAllowed = canHide(actor, { ...clip, state: 'PUBLISHED' });
      return this.hidings.hide(tx, actor, { ...clip, kind: CLIP, subjectId: id, isAllowed }, reasonCode, note);
    });
  }

  async restore(actor: MemberActor, id: string, note: string | null): Promise<void> {
    await this.hold(actor, id, (tx, clip) => {
      const isAllowed = canRestore(actor, { ...clip, state: 'HIDDEN' });
      return this.hidings.restore(tx, actor, { ...clip, kind: CLIP, subjectId: id, isAllowed }, note);
    });
  }

  private hold(actor: MemberActor, id: string, move: (tx: Tx, clip: Clip) => Promise<void>): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      // An open appeal is closed with what it is about.
      await this.editorial.lockItem(tx, CLIP, id);
      await move(tx, await lockClip(tx, actor, id));
    });
  }
}
