import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import { hashToken, LinkTokens } from '@libs/platform/mail/link-tokens.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { linkNotValid } from '../accounts.errors.js';
import { SignInLinkRequested } from '../accounts.events.js';
import { Member, MemberStatus } from '../member.entity.js';
import { type Browser, Sessions } from '../sessions.service.js';
import { SignInLink } from '../sign-in-link.entity.js';

/** What a sign-in link's token is derived from, besides its id. */
export const SIGN_IN_LINK = 'sign-in-link';

/** The way in by mail: a link that is good once and for half an hour. */
@Injectable()
export class SignInLinks {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
    private readonly tokens: LinkTokens,
    private readonly clock: Clock,
  ) {}

  /** Does nothing for an unknown or suspended address, and tells nobody. `returnTo` travels in the mail: the page it leads to afterwards. */
  async request(email: string, language?: string | null, returnTo?: string | null): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const member = await tx.findOne(Member, { where: { email, status: MemberStatus.ACTIVE }, lock: { mode: 'pessimistic_write' } });
      if (!member) return;
      const now = this.clock.now();
      await tx.query('UPDATE sign_in_link SET expires_at = $2 WHERE member_id = $1 AND used_at IS NULL AND expires_at > $2', [member.id, now]);
      const id = newId();
      const tokenHash = hashToken(await this.tokens.of(SIGN_IN_LINK, id));
      await tx.insert(SignInLink, { id, memberId: member.id, tokenHash, createdAt: now, expiresAt: this.clock.in(LIMITS.signIn.linkExpiresMs), usedAt: null });
      await this.outbox.add(tx, SignInLinkRequested, { linkId: id, language: language ?? member.locale, ...(returnTo ? { returnTo } : {}) });
    });
  }

  /** Uses the link up and answers the token of a new session. */
  async use(token: string, browser: Browser): Promise<string> {
    return this.dataSource.transaction(async (tx) => {
      const [used] = await tx.query<[{ member_id: string }[], number]>(
        `UPDATE sign_in_link l SET used_at = $2 FROM member m
         WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2 AND m.id = l.member_id AND m.status = 'ACTIVE'
         RETURNING l.member_id`,
        [hashToken(token), this.clock.now()],
      );
      const memberId = used[0]?.member_id;
      if (!memberId) throw linkNotValid();
      return this.sessions.begin(tx, memberId, browser);
    });
  }
}
