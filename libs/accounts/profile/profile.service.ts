import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { RateLimits } from '@libs/platform/access/rate-limit.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import { passwordWrong } from '../accounts.errors.js';
import type { SetPasswordInput, UpdateProfileInput } from '../accounts.inputs.js';
import { Member } from '../member.entity.js';
import { Session } from '../session.entity.js';
import { Sessions } from '../sessions.service.js';
import { Passwords } from '../sign-in/passwords.service.js';

const PASSWORD_TRIES = { name: 'set-password', points: 10, seconds: 900 };

/** What members do with their own account. */
@Injectable()
export class ProfileService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly limits: RateLimits,
  ) {}

  async update(actor: MemberActor, input: UpdateProfileInput): Promise<void> {
    const { locale, timeZone, showPublicly } = input;
    await this.dataSource.manager.update(Member, { id: actor.memberId }, { name: input.name.trim(), locale, timeZone, showPublicly });
  }

  /** Every other browser is signed out: whoever changes a password may have reason to. */
  async setPassword(actor: MemberActor, { currentPassword, newPassword }: SetPasswordInput): Promise<void> {
    await this.limits.take(PASSWORD_TRIES, actor.memberId);
    const member = await this.dataSource.manager.findOneByOrFail(Member, { id: actor.memberId });
    const known = member.passwordHash;
    if (known && !(await this.passwords.matches(known, currentPassword ?? ''))) throw passwordWrong();
    const passwordHash = await this.passwords.hash(newPassword);
    await this.dataSource.transaction(async (tx) => {
      // Bound to the hash that was checked: of two changes at once one must know the other's password.
      const [changed] = await tx.query<[unknown[], number]>(
        'UPDATE member SET password_hash = $2 WHERE id = $1 AND password_hash IS NOT DISTINCT FROM $3 RETURNING id',
        [actor.memberId, passwordHash, known],
      );
      if (changed.length === 0) throw passwordWrong();
      await this.sessions.end(tx, { memberId: actor.memberId, except: actor.sessionId }, 'REVOKED');
    });
  }

  async signOut(actor: MemberActor): Promise<void> {
    await this.dataSource.transaction((tx) => this.sessions.end(tx, { memberId: actor.memberId, only: actor.sessionId }, 'SIGNED_OUT'));
  }

  /** Another member's session is as unknown as one that never was; ending twice is ending once. */
  async revokeSession(actor: MemberActor, sessionId: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      if (!(await tx.existsBy(Session, { id: sessionId, memberId: actor.memberId }))) throw notFound('session');
      await this.sessions.end(tx, { memberId: actor.memberId, only: sessionId }, 'REVOKED');
    });
  }

  async revokeOtherSessions(actor: MemberActor): Promise<void> {
    await this.dataSource.transaction((tx) => this.sessions.end(tx, { memberId: actor.memberId, except: actor.sessionId }, 'REVOKED'));
  }
}
