import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { Clip } from '../clip.entity.js';
import { CLIP } from '../clip.types.js';
import { dayOf } from './count-consent-days.js';
import { whyLapsed } from './lapsed-consents.query.js';

/** A clip that somebody shown in it no longer agrees to leaves the site by itself, and the audit log says why. */
@Injectable()
export class TakeBackClip {
  constructor(
    private readonly editorial: EditorialService,
    private readonly clock: Clock,
  ) {}

  /** True where it was on the site and left it. Asked again it changes nothing. `memberId`: who wrote the withdrawal down. */
  async run(tx: Tx, clipId: string, memberId: string | null): Promise<boolean> {
    // The queue's row first, as everybody does.
    await this.editorial.lockItem(tx, CLIP, clipId);
    const clip = await tx.findOne(Clip, { where: { id: clipId, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (clip?.state !== 'PUBLISHED') return false;
    const reasonCode = await whyLapsed(tx, clipId, dayOf(this.clock.now()));
    if (!reasonCode) return false;
    await this.editorial.transition(tx, { kind: CLIP, subjectId: clipId, from: 'PUBLISHED', to: 'WITHDRAWN', by: 'SYSTEM', memberId, reasonCode });
    return true;
  }
}
