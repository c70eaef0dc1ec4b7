import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { FestivalHost } from '@libs/celebrations/festivals/festival-host.entity.js';
import type { Festival } from '@libs/celebrations/festivals/festival.entity.js';
import { HOST_LINK, linkIdOf } from '@libs/celebrations/festivals/hosts/host-links.service.js';
import { JoinFestival } from '@libs/celebrations/festivals/hosts/join-festival.js';
import { LinkTokens } from '@libs/platform/mail/link-tokens.js';
import { PastTime } from '../practices/past-time.js';
import type { SampleHost } from './festival-files.js';
import { MakeOffer } from './make-offer.js';
import { dayOf, type StagedFestival } from './stage-festival.js';

/** So many hosts come on one day, and write at the same time. */
const TOGETHER = 4;

/** Hosts of the sample answer the call of a festival, some at a time over its weeks, and offer what they show. */
@Injectable()
export class OfferAsHosts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly past: PastTime,
    private readonly joining: JoinFestival,
    private readonly tokens: LinkTokens,
    private readonly making: MakeOffer,
  ) {}

  async offer(shown: Festival, staged: StagedFestival, stillWanted: () => Promise<void>): Promise<void> {
    const { hosts, hostsJoin, lastDaysBefore } = staged.festival;
    const every = (hostsJoin.fromDaysBefore - hostsJoin.untilDaysBefore) / hosts.length;
    for (let index = 0; index < hosts.length; index += TOGETHER) {
      await stillWanted();
      await this.past.on(dayOf(staged, hostsJoin.fromDaysBefore - every * index), () => Promise.all(hosts.slice(index, index + TOGETHER).map((host) => this.come(host, shown, staged, true))));
    }
    // What still waits was sent in the last days.
    await this.past.on(dayOf(staged, lastDaysBefore), async () => {
      for (const host of hosts) await this.come(host, shown, staged, false);
    });
  }

  private async come(host: SampleHost, { id: festivalId, slug }: Festival, staged: StagedFestival, isEarly: boolean): Promise<void> {
    const offers = staged.programme.filter((one) => one.host === host && (one.stands === 'PUBLISHED') === isEarly);
    if (offers.length === 0) return;
    const email = `${host.key}@${staged.festival.city}.citylore.example`;
    if (!(await this.find(festivalId, email))) await this.joining.join({ slug, name: host.name, email, locale: host.locale });
    const joined = await this.find(festivalId, email);
    if (!joined?.invitedAt || joined.state === 'REMOVED') return;
    // As their mail has it.
    const token = await this.tokens.of(HOST_LINK, linkIdOf({ id: joined.id, invitedAt: joined.invitedAt }));
    for (const one of offers) await this.making.offer(token, one, staged);
  }

  private find(festivalId: string, email: string): Promise<FestivalHost | null> {
    return this.dataSource.manager.findOneBy(FestivalHost, { festivalId, email });
  }
}
