import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { lastAdmin, notYourself } from '../accounts.errors.js';
import { MemberReinstated, MemberSuspended, NetworkRoleChanged } from '../accounts.events.js';
import type { SetNetworkRoleInput } from '../accounts.inputs.js';
import { Member, MemberStatus } from '../member.entity.js';
import { canManageMembers, canSuspend, leavesAnAdmin } from '../member.policy.js';
import { NetworkRole } from '../network-role.entity.js';
import { Sessions } from '../sessions.service.js';

/** What administrators do with members. */
@Injectable()
export class Members {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Shuts a member out at once: sessions end in the same transaction. Suspending twice changes nothing. */
  async suspend(actor: MemberActor, memberId: string, reason: string): Promise<Member> {
    if (!canManageMembers(actor)) throw forbidden();
    if (!canSuspend(actor, memberId)) throw notYourself();
    return this.dataSource.transaction(async (tx) => {
      const member = await this.lock(tx, memberId);
      if (member.status === MemberStatus.SUSPENDED) return member;
      await this.keepAnAdmin(tx, memberId);
      Object.assign(member, { status: MemberStatus.SUSPENDED, suspendedReason: reason });
      await tx.update(Member, { id: memberId }, { status: member.status, suspendedReason: reason });
      await this.sessions.end(tx, { memberId }, 'SUSPENDED');
      await this.outbox.add(tx, MemberSuspended, { memberId });
      return member;
    });
  }

  async reinstate(actor: MemberActor, memberId: string): Promise<Member> {
    if (!canManageMembers(actor)) throw forbidden();
    return this.dataSource.transaction(async (tx) => {
      const member = await this.lock(tx, memberId);
      if (member.status === MemberStatus.ACTIVE) return member;
      Object.assign(member, { status: MemberStatus.ACTIVE, suspendedReason: null });
      await tx.update(Member, { id: memberId }, { status: member.status, suspendedReason: null });
      await this.outbox.add(tx, MemberReinstated, { memberId });
      return member;
    });
  }

  /** Grants, changes or ends a role. What was held stays on record with its dates. */
  async setNetworkRole(actor: MemberActor, { memberId, role, granted, ...input }: SetNetworkRoleInput): Promise<Member> {
    if (!canManageMembers(actor)) throw forbidden();
    const languages = input.languages ?? [];
    const themes = input.themes ?? [];
    return this.dataSource.transaction(async (tx) => {
      const member = await this.lock(tx, memberId);
      const held = await tx.query<NetworkRole[]>('SELECT languages, themes FROM network_role WHERE member_id = $1 AND role = $2 AND until IS NULL', [memberId, role]);
      const same = held[0] && sameList(held[0].languages, languages) && sameList(held[0].themes, themes);
      if (granted ? same : !held[0]) return member;
      if (!granted && role === 'ADMIN') await this.keepAnAdmin(tx, memberId);
      const now = this.clock.now();
      await tx.query('UPDATE network_role SET until = $3 WHERE member_id = $1 AND role = $2 AND until IS NULL', [memberId, role, now]);
      if (granted) await tx.insert(NetworkRole, { id: newId(), memberId, role, languages, themes, since: now, until: null });
      await this.outbox.add(tx, NetworkRoleChanged, { memberId, role, granted });
      return member;
    });
  }

  private async lock(tx: Tx, memberId: string): Promise<Member> {
    const member = await tx.findOne(Member, { where: { id: memberId }, lock: { mode: 'pessimistic_write' } });
    if (!member) throw notFound('member');
    return member;
  }

  // One at a time, network-wide: two administrators who remove each other at the same moment must not both succeed.
  private async keepAnAdmin(tx: Tx, leaving: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('citylore:last-admin'))`);
    const admins = await tx.query<{ member_id: string }[]>(
      `SELECT r.member_id FROM network_role r JOIN member m ON m.id = r.member_id
       WHERE r.role = 'ADMIN' AND r.until IS NULL AND m.status = 'ACTIVE'`,
    );
    const ids = admins.map((row) => row.member_id);
    if (ids.includes(leaving) && !leavesAnAdmin(ids, leaving)) throw lastAdmin();
  }
}

function sameList(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
