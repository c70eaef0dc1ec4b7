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
    // The key of links is read here, so that the transaction takes no second connection for it.
    await this.links.hash({ id: festivalId, invitedAt: this.clock.now() });
    return this.dataSource.transaction(async (tx) => {
      const at = this.clock.now();
      const festival = await readOwnFestival(tx, actor, festivalId);
      if (!isCallOpen(festival, at)) throw callClosed();
      const hosts = await tx.find(FestivalHost, { where: { festivalId, state: 'INVITED', invitedAt: IsNull() }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
      const hashes = await Promise.all(hosts.map(({ id }) => this.links.hash({ id, invitedAt: at })));
      // A festival may have a thousand of them: one statement.
      await tx.query(
        `UPDATE festival_host h SET invited_at = $1, token_hash = link.hash FROM unnest($2::uuid[], $3::bytea[]) AS link(id, hash) WHERE h.id = link.id`,
        [at, hosts.map(({ id }) => id), hashes],
      );
      await this.outbox.addAll(
        tx,
        HostLinkAsked,
        hosts.map(({ id }) => ({ hostId: id, askedAt: at.toISOString(), mail: 'host-invited' as const })),
      );
      return hosts.length;
    });
  }
}
