import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { type SessionEnd, SessionRevoked } from './accounts.events.js';
import { Session } from './session.entity.js';

/** The browser that asks. */
export interface Browser {
  address: string;
  userAgent: string | null;
  /** Its session until now, which ends when another begins. */
  sessionId?: string;
}

/** Which sessions to end; of one member always, so that an id alone reaches nobody else's. */
interface Ending {
  memberId: string;
  only?: string;
  except?: string;
}

/** Begins and ends sessions, in the transaction of whatever calls for it. */
@Injectable()
export class Sessions {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** Answers the token for the cookie; only its hash is kept. */
  async begin(tx: Tx, memberId: string, browser: Browser): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    if (browser.sessionId) await this.replace(tx, browser.sessionId);
    await tx.insert(Session, {
      id: newId(),
      memberId,
      tokenHash: hashToken(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: this.clock.in(LIMITS.signIn.sessionExpiresMs),
      userAgent: browser.userAgent?.slice(0, 300) ?? null,
      address: browser.address,
      revokedAt: null,
    });
    return token;
  }

  /** Answers how many were still good. */
  async end(tx: Tx, { memberId, only, except }: Ending, reason: SessionEnd): Promise<number> {
    const [ended] = await tx.query<[{ id: string }[], number]>(
      `UPDATE session SET revoked_at = $2
       WHERE member_id = $1 AND revoked_at IS NULL AND ($3::uuid IS NULL OR id = $3) AND ($4::uuid IS NULL OR id <> $4)
       RETURNING id`,
      [memberId, this.clock.now(), only ?? null, except ?? null],
    );
    if (ended.length > 0) await this.outbox.add(tx, SessionRevoked, { memberId, sessionIds: ended.map(({ id }) => id), reason });
    return ended.length;
  }

  private async replace(tx: Tx, sessionId: string): Promise<void> {
    const old = await tx.findOneBy(Session, { id: sessionId });
    if (old) await this.end(tx, { memberId: old.memberId, only: old.id }, 'SIGNED_OUT');
  }
}
