import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { Celebration } from '../celebration.entity.js';
import { celebrationChanged, celebrationNotEditable } from '../celebration.errors.js';
import { CelebrationChanged } from '../celebration.events.js';
import { isMendable, isWriter } from '../celebration.policy.js';
import { CELEBRATION } from '../celebration.types.js';
import { lockCelebration } from './lock-celebration.js';

/** What was changed; null where nothing was. */
export interface Edit {
  columns: QueryDeepPartialEntity<Celebration>;
  /** Words, picture or link: on the site, the desk looks again. */
  isLookedAt: boolean;
}

/** The frame of everything that writes a celebration: the desk's row and then the celebration locked, as decisions do; the rules asked; the edits counted. */
@Injectable()
export class CelebrationEditing {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Runs a move of its state. */
  async hold<T>(actor: MemberActor, id: string, run: (tx: Tx, celebration: Celebration) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      await this.editorial.lockItem(tx, CELEBRATION, id);
      const { celebration } = await lockCelebration(tx, actor, id);
      return run(tx, celebration);
    });
  }

  /**
   * Runs a change by somebody who may write it. `edits`: those the caller saw, compared where it is given. Answers the edits
   * after it; where the change answers null nothing was changed and they stay.
   */
  async edit(actor: MemberActor, id: string, edits: number | null, change: (tx: Tx, celebration: Celebration, at: Date) => Promise<Edit | null>): Promise<number> {
    return this.hold(actor, id, async (tx, celebration) => {
      if (!isWriter(actor, celebration)) throw forbidden();
      if (!isMendable(celebration.state)) throw celebrationNotEditable(celebration.state);
      if (edits !== null && celebration.edits !== edits) throw celebrationChanged(celebration.edits);
      const at = this.clock.now();
      const made = await change(tx, celebration, at);
      if (!made) return celebration.edits;
      await this.write(tx, actor, celebration, made, at);
      return celebration.edits + 1;
    });
  }

  private async write(tx: Tx, { memberId }: MemberActor, seen: Celebration, { columns, isLookedAt }: Edit, at: Date): Promise<void> {
    const { id, cityId } = seen;
    const edits = seen.edits + 1;
    const isOnSite = seen.state === 'PUBLISHED';
    const judged = isLookedAt ? { revision: seen.revision + 1, checkedLater: isOnSite } : {};
    await tx.update(Celebration, id, { ...columns, ...judged, edits, editedBy: memberId, updatedAt: at });
    if (isOnSite && isLookedAt) await this.editorial.lookAgain(tx, { kind: CELEBRATION, subjectId: id, memberId });
    await this.outbox.add(tx, CelebrationChanged, { celebrationId: id, cityId, edits });
  }
}
