import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { memberSuspended } from './accounts.errors.js';
import { Member, MemberStatus } from './member.entity.js';

export interface Newcomer {
  /** Proved to be theirs, by a mailed link. */
  email: string;
  name: string;
  locale: string;
  passwordHash: string | null;
}

/** How somebody becomes a member: through whatever has proved their address. */
@Injectable()
export class NewMembers {
  constructor(private readonly clock: Clock) {}

  /** Refuses an address whose member is suspended. */
  async find(tx: Tx, email: string): Promise<Member | null> {
    const member = await tx.findOne(Member, { where: { email }, lock: { mode: 'pessimistic_write' } });
    if (member?.status === MemberStatus.SUSPENDED) throw memberSuspended();
    return member;
  }

  /** Of two at the same moment the second finds the first's member; whoever is a member already keeps name and password. */
  async create(tx: Tx, { email, name, locale, passwordHash }: Newcomer): Promise<Member> {
    await tx.query(
      `INSERT INTO member (id, email, name, locale, time_zone, password_hash, status, show_publicly, is_sample, created_at)
       VALUES ($1, $2, $3, $4, 'UTC', $5, 'ACTIVE', false, false, $6) ON CONFLICT (email) DO NOTHING`,
      [newId(), email, name, locale, passwordHash, this.clock.now()],
    );
    return tx.findOneOrFail(Member, { where: { email }, lock: { mode: 'pessimistic_write' } });
  }
}
