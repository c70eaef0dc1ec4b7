import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { City } from '@libs/cities/city.entity.js';
import { Picture } from '@libs/media/pictures/picture.entity.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { isEditable, isWithDesk } from '@libs/review/review.types.js';
import type { Celebration } from '../celebration.entity.js';
import { celebrationChanged, celebrationIncomplete, celebrationNotEditable } from '../celebration.errors.js';
import { isKeeper } from '../celebration.policy.js';
import { CELEBRATION, type CelebrationMissing } from '../celebration.types.js';
import { findMissing } from '../find-missing.js';
import { Occurrence } from '../when/occurrence.entity.js';
import { CelebrationEditing } from './celebration-editing.service.js';

/** Hands a complete celebration to the desk; of a city that an administrator trusts, a draft goes on the site at once. */
@Injectable()
export class SubmitCelebration {
  constructor(
    private readonly editing: CelebrationEditing,
    private readonly editorial: EditorialService,
    private readonly clock: Clock,
  ) {}

  /** Submitting what is with the desk, or was published by it at once, changes nothing. */
  async submit(actor: MemberActor, id: string, edits: number): Promise<void> {
    await this.editing.hold(actor, id, async (tx, celebration) => {
      if (!isKeeper(actor, celebration)) throw forbidden();
      if (celebration.edits !== edits) throw celebrationChanged(celebration.edits);
      if (isWithDesk(celebration.state) || celebration.state === 'PUBLISHED') return;
      await this.hand(tx, actor, celebration);
    });
  }

  /** The same of one that is locked; who may is the caller's question. Answers whether it went on the site at once. */
  async hand(tx: Tx, actor: MemberActor, celebration: Celebration): Promise<boolean> {
    if (!isEditable(celebration.state)) throw celebrationNotEditable(celebration.state);
    const missing = await this.missing(tx, celebration);
    if (missing.length > 0) throw celebrationIncomplete(missing);
    const atOnce = celebration.state === 'DRAFT' && (await tx.existsBy(City, { id: celebration.cityId, celebrationsAtOnce: true }));
    const move = atOnce ? ({ to: 'PUBLISHED', by: 'SYSTEM' } as const) : ({ to: 'SUBMITTED', by: 'CITY' } as const);
    await this.editorial.transition(tx, { kind: CELEBRATION, subjectId: celebration.id, memberId: actor.memberId, ...move });
    return atOnce;
  }

  async missing(tx: Tx, celebration: Celebration): Promise<CelebrationMissing[]> {
    const { id, posterId } = celebration;
    const picture = posterId ? await tx.findOneBy(Picture, { id: posterId }) : null;
    const hasFuture = await tx.existsBy(Occurrence, { celebrationId: id, state: 'SCHEDULED', endsAt: MoreThan(this.clock.now()) });
    return findMissing({ ...celebration, pictureText: picture?.alt ?? null, hasFuture });
  }
}
