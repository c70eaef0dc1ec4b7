import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { NO_SPEECH } from '@libs/contracts/languages.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import { hasNetworkRole, type MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { EditorialService } from './editorial.service.js';
import { JudgeService } from './judge.service.js';
import { ReviewItem } from './review-item.entity.js';
import { claimedByOther, claimLost, reviewClosed } from './review.errors.js';
import { DeskChanged } from './review.events.js';

export interface NextWanted {
  kind?: string | null;
  language?: string | null;
  theme?: string | null;
}

/** Takes an item of the queue for a while, so that two never judge the same one, and gives it back. */
@Injectable()
export class ClaimReview {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
    private readonly judge: JudgeService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Claims the item, or renews the moderator's own claim. */
  async claim(actor: MemberActor, id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const item = await lock(tx, id);
      await this.judge.assertMayJudge(tx, actor, item);
      await this.take(tx, actor, item);
    });
  }

  /** Claims the oldest item that waits for this moderator; undefined where none does. Who holds one already gets that one again. */
  async claimNext(actor: MemberActor, wanted: NextWanted): Promise<string | undefined> {
    return this.dataSource.transaction(async (tx) => {
      const id = await this.findNext(tx, actor, wanted);
      if (!id) return undefined;
      const item = await lock(tx, id);
      await this.judge.assertMayJudge(tx, actor, item);
      await this.take(tx, actor, item);
      return id;
    });
  }

  /** Gives the item back; it keeps its place. */
  async release(actor: MemberActor, id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const item = await lock(tx, id);
      if (item.state === 'WAITING') return;
      if (item.state !== 'CLAIMED') throw reviewClosed();
      if (item.claimedById !== actor.memberId) throw claimLost();
      await this.giveBack(tx, item, actor.memberId);
    });
  }

  /** Gives back claims that ran out; answers how many. */
  async releaseExpired(): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      const expired = await tx
        .createQueryBuilder(ReviewItem, 'item')
        .where(`item.state = 'CLAIMED' AND item.claimedUntil <= :now`, { now: this.clock.now() })
        .orderBy('item.claimedUntil')
        .limit(100)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const item of expired) await this.giveBack(tx, item, null);
      return expired.length;
    });
  }

  private async take(tx: Tx, actor: MemberActor, item: ReviewItem): Promise<void> {
    if (item.state === 'DECIDED' || item.state === 'WITHDRAWN') throw reviewClosed();
    const claim = { state: 'CLAIMED', claimedById: actor.memberId, claimedUntil: this.clock.in(LIMITS.review.claimMs) } as const;
    if (item.state === 'CLAIMED' && item.claimedById !== actor.memberId) {
      if (item.claimedUntil && item.claimedUntil > this.clock.now()) throw claimedByOther(item.claimedUntil);
      await this.giveBack(tx, item, null);
      item.state = 'WAITING';
    }
    await tx.update(ReviewItem, item.id, claim);
    if (item.state !== 'WAITING') return;
    if (item.purpose !== 'SUBMISSION') return this.outbox.add(tx, DeskChanged, { itemId: item.id });
    await this.editorial.transition(tx, { kind: item.kind, subjectId: item.subjectId, to: 'IN_REVIEW', by: 'MODERATOR', memberId: actor.memberId });
  }

  private async giveBack(tx: Tx, item: ReviewItem, memberId: string | null): Promise<void> {
    await tx.update(ReviewItem, item.id, { state: 'WAITING', claimedById: null, claimedUntil: null });
    if (item.purpose !== 'SUBMISSION') return this.outbox.add(tx, DeskChanged, { itemId: item.id });
    const by = memberId ? 'MODERATOR' : 'SYSTEM';
    await this.editorial.transition(tx, { kind: item.kind, subjectId: item.subjectId, to: 'SUBMITTED', by, memberId });
  }

  // Rows another moderator is taking at this moment are passed over, so two never get the same.
  private async findNext(tx: Tx, actor: MemberActor, { kind, language, theme }: NextWanted): Promise<string | undefined> {
    const now = this.clock.now();
    const grants = actor.networkRoles.filter(({ role }) => role === 'MODERATOR').map(({ languages, themes }) => ({ languages, themes }));
    const [next]: { id: string }[] = await tx.query(
      `SELECT item.id FROM review_item item
        WHERE item.state IN ('WAITING', 'CLAIMED')
          AND (item.state = 'WAITING' OR item.claimed_until <= $2 OR item.claimed_by = $1)
          AND ($3::text IS NULL OR item.kind = $3)
          AND ($4::text IS NULL OR item.language = $4)
          AND ($5::text IS NULL OR item.theme_slug = $5)
          AND item.submitted_by IS DISTINCT FROM $1 AND item.author_id IS DISTINCT FROM $1
          AND item.hidden_by IS DISTINCT FROM $1
          AND NOT EXISTS (SELECT 1 FROM flag WHERE flag.kind = item.kind AND flag.subject_id = item.subject_id AND flag.member_id = $1)
          AND (item.city_id IS NULL OR NOT item.city_id = ANY($6::uuid[]))
          AND NOT EXISTS (SELECT 1 FROM city_role held WHERE held.member_id = $1 AND held.city_id = item.city_id
                          AND held.since <= $8::date AND (held.until IS NULL OR held.until > $8::date))
          AND (item.purpose <> 'SUBMISSION' AND $9::boolean
               OR EXISTS (SELECT 1 FROM jsonb_to_recordset($7::jsonb) AS routed (languages text[], themes text[])
                       WHERE (cardinality(routed.languages) = 0 OR item.language = '${NO_SPEECH}' OR item.language = ANY(routed.languages))
                         AND (cardinality(routed.themes) = 0 OR item.theme_slug IS NULL OR item.theme_slug = ANY(routed.themes))))
        ORDER BY (item.claimed_by IS NOT DISTINCT FROM $1) DESC, item.submitted_at, item.id
        LIMIT 1 FOR UPDATE OF item SKIP LOCKED`,
      [
        actor.memberId,
        now,
        kind ?? null,
        language ?? null,
        theme ?? null,
        actor.cityRoles.map(({ cityId }) => cityId),
        JSON.stringify(grants),
        now.toISOString().slice(0, 10),
        hasNetworkRole(actor, 'ADMIN'),
      ],
    );
    return next?.id;
  }
}

async function lock(tx: Tx, id: string): Promise<ReviewItem> {
  const item = await tx.findOne(ReviewItem, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!item) throw notFound('review');
  return item;
}
