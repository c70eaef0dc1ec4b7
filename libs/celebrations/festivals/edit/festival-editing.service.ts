import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import type { Festival } from '../festival.entity.js';
import { FESTIVAL } from '../festival.types.js';
import { lockFestival } from './lock-festival.js';

/** The frame of everything that writes a festival: the desk's row and then the festival locked, as decisions do. */
@Injectable()
export class FestivalEditing {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
  ) {}

  async hold<T>(actor: MemberActor, id: string, run: (tx: Tx, festival: Festival) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      await this.editorial.lockItem(tx, FESTIVAL, id);
      return run(tx, await lockFestival(tx, actor, id));
    });
  }
}
