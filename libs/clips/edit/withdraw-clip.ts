import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull, Not } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { FilmsService } from '@libs/media/films.service.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { Clip } from '../clip.entity.js';
import { clipNotDeletable, clipNotWithdrawn, reasonRequired } from '../clip.errors.js';
import { ClipDeleted } from '../clip.events.js';
import { canBringBack, canDelete, canWithdraw } from '../clip.policy.js';
import { CLIP } from '../clip.types.js';
import { lockClip } from './clip-editing.service.js';
import { cleanText } from '@libs/platform/text/clean-text.js';

/** Its city takes a clip back: from the site, from the queue, or for good. */
@Injectable()
export class WithdrawClip {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
    private readonly films: FilmsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** A published clip is withdrawn, with the reason; a submission nobody looks at yet becomes a draft again. */
  async withdraw(actor: MemberActor, id: string, reason: string | null): Promise<void> {
    const note = reason ? cleanText(reason) : '';
    await this.dataSource.transaction(async (tx) => {
      await this.editorial.lockItem(tx, CLIP, id);
      const clip = await lockClip(tx, actor, id);
      if (!canWithdraw(actor, { ...clip, state: 'PUBLISHED' })) throw forbidden();
      // A repeat.
      if (clip.state === 'WITHDRAWN' || clip.state === 'DRAFT') return;
      if (clip.state === 'PUBLISHED' && !note) throw reasonRequired();
      const to = clip.state === 'SUBMITTED' ? 'DRAFT' : 'WITHDRAWN';
      await this.editorial.transition(tx, { kind: CLIP, subjectId: id, to, by: 'CITY', memberId: actor.memberId, note: note || null });
    });
  }

  /** A clip that was withdrawn is a draft again, with its address, its comments and its film; the desk looks at it anew. */
  async bringBack(actor: MemberActor, id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await this.editorial.lockItem(tx, CLIP, id);
      const clip = await lockClip(tx, actor, id);
      if (!canBringBack(actor, { ...clip, state: 'WITHDRAWN' })) throw forbidden();
      // A repeat.
      if (clip.state === 'DRAFT') return;
      if (clip.state !== 'WITHDRAWN') throw clipNotWithdrawn(clip.state);
      await this.editorial.transition(tx, { kind: CLIP, subjectId: id, from: 'WITHDRAWN', to: 'DRAFT', by: 'CITY', memberId: actor.memberId });
    });
  }

  /** The row stays, unseen, so that the audit log keeps its meaning; the film and its files go. */
  async delete(actor: MemberActor, id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const gone = await tx.findOneBy(Clip, { id, deletedAt: Not(IsNull()) });
      if (gone && canDelete(actor, { ...gone, state: 'DRAFT' })) return;
      const clip = await lockClip(tx, actor, id);
      if (!canDelete(actor, { ...clip, state: 'DRAFT' })) throw forbidden();
      if (!canDelete(actor, clip)) throw clipNotDeletable(clip.state);
      const at = this.clock.now();
      await tx.update(Clip, id, { deletedAt: at, updatedAt: at });
      await this.films.remove(tx, clip.filmId);
      await this.outbox.add(tx, ClipDeleted, { clipId: id, cityId: clip.cityId, revision: clip.revision });
    });
  }
}
