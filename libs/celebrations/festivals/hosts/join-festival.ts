import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanLine } from '@libs/platform/text/clean-text.js';
import { required } from '../../celebration.errors.js';
import { FestivalHost } from '../festival-host.entity.js';
import { Festival } from '../festival.entity.js';
import { festivalUnknown } from '../festival.errors.js';
import { isCallOpen } from '../festival.policy.js';
import { callClosed, hostsFull } from './host.errors.js';
import { HostLinkAsked } from './host.events.js';
import { HostLinks } from './host-links.service.js';

export interface Joining {
  slug: string;
  name: string;
  email: string;
  locale: string;
}

/** Somebody answers the call of a festival: they get a mail with their link. Whether they had one before, only they learn. */
@Injectable()
export class JoinFestival {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly links: HostLinks,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async join({ slug, email, locale, ...given }: Joining): Promise<void> {
    const name = cleanLine(given.name);
    if (!name) throw required('input.name');
    // Before the transaction: the first link of a process asks the database for its secret.
    await this.links.hash({ id: slug, invitedAt: this.clock.now() });
    await this.dataSource.transaction(async (tx) => {
      const at = this.clock.now();
      const festival = await tx.findOneBy(Festival, { slug, state: 'PUBLISHED', deletedAt: IsNull() });
      if (!festival) throw festivalUnknown();
      if (!isCallOpen(festival, at)) throw callClosed();
      await this.makeRoom(tx, festival.id, email, at);
      await tx.query(
        `INSERT INTO festival_host (id, festival_id, name, email, locale, state, created_at) VALUES ($1, $2, $3, $4, $5, 'ACTIVE', $6) ON CONFLICT (festival_id, email) DO NOTHING`,
        [newId(), festival.id, name, email, locale, at],
      );
      const host = await tx.findOneOrFail(FestivalHost, { where: { festivalId: festival.id, email }, lock: { mode: 'pessimistic_write' } });
      const isRepeat = host.invitedAt !== null && at.getTime() - host.invitedAt.getTime() < LIMITS.festivalHosts.linkMs;
      if (host.state === 'REMOVED' || isRepeat) return;
      // Until the address is known to be theirs, nobody's name is kept against them.
      const said = host.state === 'ACTIVE' && host.confirmedAt === null ? { name, locale } : {};
      await tx.update(FestivalHost, host.id, { ...said, invitedAt: at, tokenHash: await this.links.hash({ id: host.id, invitedAt: at }) });
      await this.outbox.add(tx, HostLinkAsked, { hostId: host.id, askedAt: at.toISOString(), mail: 'host-link' });
    });
  }

  private async makeRoom(tx: Tx, festivalId: string, email: string, at: Date): Promise<void> {
    const { hosts } = LIMITS.festival;
    if ((await tx.countBy(FestivalHost, { festivalId })) < hosts || (await tx.existsBy(FestivalHost, { festivalId, email }))) return;
    const [, forgotten]: [unknown, number] = await tx.query(
      `DELETE FROM festival_host h WHERE h.festival_id = $1 AND h.state = 'ACTIVE' AND h.confirmed_at IS NULL AND h.created_at < $2 AND NOT EXISTS (SELECT 1 FROM celebration c WHERE c.festival_host_id = h.id)`,
      [festivalId, new Date(at.getTime() - LIMITS.festivalHosts.unconfirmedMs)],
    );
    if (forgotten === 0) throw hostsFull(hosts);
  }
}
