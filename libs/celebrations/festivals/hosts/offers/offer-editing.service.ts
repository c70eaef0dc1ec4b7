import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { Celebration } from '../../../celebration.entity.js';
import { CELEBRATION } from '../../../celebration.types.js';
import { offerUnknown } from '../host.errors.js';
import { HostDoor, type Hosting } from '../host-door.service.js';

export interface HeldOffer extends Hosting {
  celebration: Celebration;
  at: Date;
}

/** The frame of everything a host does to an offer: by their link, the host locked, then the desk's row and the celebration, as members' writes do. */
@Injectable()
export class OfferEditing {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly door: HostDoor,
    private readonly editorial: EditorialService,
    private readonly clock: Clock,
  ) {}

  async open<T>(token: string, run: (tx: Tx, hosting: Hosting, at: Date) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      const at = this.clock.now();
      return run(tx, await this.door.open(tx, token, at), at);
    });
  }

  /** OFFER_UNKNOWN also for one of somebody else. */
  async hold<T>(token: string, id: string, run: (tx: Tx, held: HeldOffer) => Promise<T>): Promise<T> {
    return this.open(token, async (tx, hosting, at) => {
      await this.editorial.lockItem(tx, CELEBRATION, id);
      const celebration = await tx.findOne(Celebration, { where: { id, festivalHostId: hosting.host.id, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
      if (!celebration?.offer) throw offerUnknown();
      return run(tx, { ...hosting, celebration, at });
    });
  }
}
