import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Celebration } from '../../celebration.entity.js';
import { CelebrationEditing } from '../../edit/celebration-editing.service.js';
import { CelebrationWhen } from '../../when/celebration-when.service.js';
import { Festival } from '../festival.entity.js';
import { celebrationOfHost, festivalFull, festivalUnknown } from '../festival.errors.js';

/** A city makes a celebration of its own part of its festival, or takes it out. */
@Injectable()
export class SetCelebrationFestival {
  constructor(
    private readonly editing: CelebrationEditing,
    private readonly when: CelebrationWhen,
  ) {}

  async set(actor: MemberActor, celebrationId: string, festivalId: string | null): Promise<void> {
    await this.editing.edit(actor, celebrationId, null, async (tx, celebration, at) => {
      if (celebration.festivalId === festivalId) return null;
      if (celebration.festivalHostId !== null) throw celebrationOfHost();
      if (festivalId) await checkRoom(tx, festivalId, celebration.cityId);
      await tx.update(Celebration, celebrationId, { festivalId });
      await this.when.copy(tx, celebrationId, at);
      return { columns: { festivalId }, isLookedAt: false };
    });
  }
}

async function checkRoom(tx: Tx, festivalId: string, cityId: string): Promise<void> {
  if (!(await tx.existsBy(Festival, { id: festivalId, cityId, deletedAt: IsNull() }))) throw festivalUnknown();
  const limit = LIMITS.festival.celebrations;
  if ((await tx.countBy(Celebration, { festivalId, deletedAt: IsNull() })) >= limit) throw festivalFull(limit);
}
