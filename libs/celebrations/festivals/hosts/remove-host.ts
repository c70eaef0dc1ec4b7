import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Celebration } from '../../celebration.entity.js';
import { FestivalHost } from '../festival-host.entity.js';
import { hostUnknown } from './host.errors.js';
import { readOwnFestival } from './read-own-festival.js';

/** Organisers show a host out: the link leads nowhere, what waits is declined. What was accepted is the organisers' and stays. */
@Injectable()
export class RemoveHost {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Told again it changes nothing. */
  async remove(actor: MemberActor, id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const host = await tx.findOne(FestivalHost, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!host) throw hostUnknown();
      await readOwnFestival(tx, actor, host.festivalId);
      if (host.state === 'REMOVED') return;
      await tx.update(FestivalHost, id, { state: 'REMOVED', tokenHash: null });
      // What the desk sent back was accepted once: it stays the organisers'.
      await tx.update(Celebration, { festivalHostId: id, offer: 'OFFERED', state: 'DRAFT' }, { offer: 'DECLINED' });
      await tx.update(Celebration, { festivalHostId: id, offer: 'OFFERED' }, { offer: 'ACCEPTED' });
    });
  }
}
