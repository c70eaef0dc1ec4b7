import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import { CalendarFeed } from './calendar-feed.entity.js';

const TOKEN_BYTES = 24;

/** The private address of a member's calendar. Only a sum of it is kept: it is told once, and made anew where it is lost. */
@Injectable()
export class CalendarFeeds {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /** A new address, from the first slash; the one before is void. */
  async renew({ memberId }: MemberActor): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await this.dataSource.manager.upsert(CalendarFeed, { memberId, tokenHash: hashToken(token), madeAt: this.clock.now() }, ['memberId']);
    return `/feeds/my/${token}.ics`;
  }

  async stop({ memberId }: MemberActor): Promise<boolean> {
    const { affected } = await this.dataSource.manager.delete(CalendarFeed, { memberId });
    return (affected ?? 0) > 0;
  }

  async madeAt(memberId: string): Promise<Date | null> {
    const row = await this.database.row<{ madeAt: Date }>('SELECT made_at AS "madeAt" FROM calendar_feed WHERE member_id = $1', [memberId]);
    return row?.madeAt ?? null;
  }

  /** Whose address it is; of nobody who was suspended. */
  find(token: string): Promise<{ id: string; locale: string } | undefined> {
    return this.database.row(`SELECT m.id, m.locale FROM calendar_feed f JOIN member m ON m.id = f.member_id WHERE f.token_hash = $1 AND m.status = 'ACTIVE'`, [hashToken(token)]);
  }
}
