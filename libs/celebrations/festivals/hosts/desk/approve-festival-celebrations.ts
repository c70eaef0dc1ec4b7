import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { Approvals } from '@libs/review/desk/approvals.service.js';
import type { ReviewItem } from '@libs/review/review-item.entity.js';
import { CELEBRATION } from '../../../celebration.types.js';
import type { BulkResult } from '../offers/offer.types.js';
import { runEach } from '../offers/run-each.js';

/** An item of the desk with the revision that was looked at. */
export interface SeenItem {
  itemId: string;
  revision: number;
}

/** Items of the desk about celebrations of a festival: appeals are for a desk of their own. */
const OF_FESTIVAL = `FROM review_item item JOIN celebration c ON c.id = item.subject_id AND c.deleted_at IS NULL
  WHERE item.kind = '${CELEBRATION}' AND item.purpose IN ('SUBMISSION', 'AFTERWARDS') AND c.festival_id = $1`;

/** Moderators look at what waits of one festival on one page, and approve many at once: each bound to its revision, by the rules of the desk. */
@Injectable()
export class ApproveFestivalCelebrations {
  constructor(
    private readonly database: ReadDatabase,
    private readonly approvals: Approvals,
  ) {}

  /** What waits, oldest first, at most a step's worth. */
  async waiting(actor: MemberActor, festivalId: string): Promise<ReviewItem[]> {
    const rows = await this.database.rows<{ id: string }>(`SELECT item.id ${OF_FESTIVAL} AND item.state IN ('WAITING', 'CLAIMED') ORDER BY item.submitted_at, item.id LIMIT $2`, [festivalId, LIMITS.festival.bulk]);
    return this.approvals.items(actor, rows.map(({ id }) => id));
  }

  /** What is refused does not stop the others. Told again it changes nothing. */
  async approve(actor: MemberActor, festivalId: string, items: readonly SeenItem[]): Promise<BulkResult[]> {
    const rows = await this.database.rows<{ id: string }>(`SELECT item.id ${OF_FESTIVAL} AND item.id = ANY($2)`, [festivalId, items.map(({ itemId }) => itemId)]);
    const known = new Set(rows.map(({ id }) => id));
    return runEach(
      items,
      ({ itemId }) => itemId,
      async ({ itemId, revision }) => {
        if (!known.has(itemId)) throw notFound('review');
        await this.approvals.approve(actor, itemId, revision);
      },
    );
  }
}
