import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { FestivalHost } from '../festival-host.entity.js';
import { isCallOpen } from '../festival.policy.js';
import { callClosed } from './host.errors.js';
import { HostLinkAsked } from './host.events.js';
import { HostLinks } from './host-links.service.js';
import { readOwnFestival } from './read-own-festival.js';

/** Organisers invite the hosts of the earlier festival again, each of them once. */
@Injectable()
export class InviteHosts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly links: HostLinks,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers how many are mailed now. */
  async invite(actor: MemberActor, festivalId: string): Promise<number> {
    await this.links.hash({ id: festivalId, invitedAt: this.clock.now() });
    return this.dataSource.transaction(async (tx) => {
      const at = this.clock.now();
      const festival = await readOwnFestival(tx, actor, festivalId);
      if (!isCallOpen(festival, at)) throw callClosed();
      const hosts = await tx.find(FestivalHost, { where: { festivalId, state: 'INVITED', invitedAt: IsNull() }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
      for (const { id } of hosts) await tx.update(FestivalHost, id, { invitedAt: at, tokenHash: await this.links.hash({ id, invitedAt: at }) });
      await this.outbox.addAll(
        tx,
        HostLinkAsked,
        hosts.map(({ id }) => ({ hostId: id, askedAt: at.toISOString(), mail: 'host-invited' as const })),
      );
      return hosts.length;
    });
  }
}
