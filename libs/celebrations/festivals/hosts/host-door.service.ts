import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Tx } from '@libs/platform/database/tx.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import { FestivalHost } from '../festival-host.entity.js';
import { Festival } from '../festival.entity.js';
import { hostUnknown } from './host.errors.js';

/** Who holds a link, and at which festival. */
export interface Hosting {
  host: FestivalHost;
  festival: Festival;
}

/** Lets hosts in by their link, as long as their festival is on the site. */
@Injectable()
export class HostDoor {
  /** The host's row locked, so that what one host does happens one after the other. Whoever writes has the mail: the address is theirs. */
  async open(tx: Tx, token: string, at: Date): Promise<Hosting> {
    const host = await tx.findOne(FestivalHost, { where: { tokenHash: hashToken(token), state: Not('REMOVED') }, lock: { mode: 'pessimistic_write' } });
    if (!host) throw hostUnknown();
    const festival = await tx.findOneBy(Festival, { id: host.festivalId, state: 'PUBLISHED', deletedAt: IsNull() });
    if (!festival) throw hostUnknown();
    if (host.confirmedAt === null || host.state === 'INVITED') await tx.update(FestivalHost, host.id, { state: 'ACTIVE', confirmedAt: host.confirmedAt ?? at });
    return { host, festival };
  }
}
