import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isEmail } from 'class-validator';
import { type DataSource, IsNull } from 'typeorm';
import { NetworkRoleChanged } from '@libs/accounts/accounts.events.js';
import { type Member, MemberStatus } from '@libs/accounts/member.entity.js';
import { NetworkRole } from '@libs/accounts/network-role.entity.js';
import { NewMembers } from '@libs/accounts/new-members.service.js';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';

/** What stands against it, as one sentence for whoever typed the command. */
export class AdminRefused extends Error {}

export interface Wish {
  email: string;
  name: string;
  locale: string;
}

export interface Made {
  member: Pick<Member, 'id' | 'email' | 'name' | 'locale'>;
  /** Whether they had the role before. */
  already: boolean;
}

/** Who may run this may write to the database anyway: the way in while no administrator is there to let anybody in. */
@Injectable()
export class MakeAdmin {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly members: NewMembers,
    private readonly outbox: Outbox,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Makes the member where there is none and grants the role; both once, however often it is asked for. */
  async run(wish: Wish): Promise<Made> {
    const { email, name, locale } = checked(wish);
    return this.dataSource.transaction(async (tx) => {
      const member = await this.members.create(tx, { email, name, locale, passwordHash: null });
      if (member.status === MemberStatus.SUSPENDED) throw new AdminRefused(`${email} is suspended: let another administrator reinstate them, or name another address.`);
      if (member.isSample) throw new AdminRefused(`${email} is a person of the sample network, as whom anybody may sign in: name an address of your own.`);
      const already = !(await this.grant(tx, member.id));
      this.log.info({ memberId: member.id, already }, 'administrator made by command');
      return { member, already };
    });
  }

  /** The dated row stays as the record; the event tells those who follow roles. */
  private async grant(tx: Tx, memberId: string): Promise<boolean> {
    if (await tx.existsBy(NetworkRole, { memberId, role: 'ADMIN', until: IsNull() })) return false;
    await tx.insert(NetworkRole, { id: newId(), memberId, role: 'ADMIN', languages: [], themes: [], since: new Date(), until: null });
    await this.outbox.add(tx, NetworkRoleChanged, { memberId, role: 'ADMIN', granted: true });
    return true;
  }
}

function checked({ email, name, locale }: Wish): Wish {
  const wish = { email: email.trim(), name: name.trim(), locale };
  if (!isEmail(wish.email) || wish.email.length > LIMITS.person.email) throw new AdminRefused(`"${wish.email}" is no e-mail address: write it as you@city.example.`);
  if (!/\p{L}/u.test(wish.name) || /\p{Cc}/u.test(wish.name)) throw new AdminRefused('Give the name as well, in quotes: "Your Name".');
  if (wish.name.length > LIMITS.person.name) throw new AdminRefused(`The name is longer than ${LIMITS.person.name} characters.`);
  if (!LANGUAGE_CODES.some((code) => code === locale)) throw new AdminRefused(`The language is one of ${LANGUAGE_CODES.join(', ')}.`);
  return wish;
}
