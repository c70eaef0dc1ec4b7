import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { collectionUnknown } from './collection.errors.js';
import { canEditCollection } from './collection.policy.js';
import { PracticeCollection } from './practice-collection.entity.js';

/** Takes a collection from the site; its practices stay. */
@Injectable()
export class DeleteCollection {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async delete(actor: MemberActor, id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const collection = await tx.findOne(PracticeCollection, { where: { id, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
      if (!collection) throw collectionUnknown();
      if (!canEditCollection(actor, collection)) throw forbidden();
      await tx.update(PracticeCollection, id, { deletedAt: this.clock.now() });
    });
  }
}
