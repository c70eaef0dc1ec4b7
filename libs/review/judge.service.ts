import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { outsideRoute, ownCity, ownHiding, ownReport } from './review.errors.js';
import { isAgainst, isForDeskOf, isOwn, type Judged } from './review.policy.js';

/** Asked in the transaction that judges: the roles of the request may be a moment old, the table is not. */
@Injectable()
export class JudgeService {
  constructor(private readonly clock: Clock) {}

  /** Throws FORBIDDEN unless the moderator may judge the subject. */
  async assertMayJudge(tx: Tx, actor: MemberActor, subject: Judged & { kind: string; subjectId: string }): Promise<void> {
    await this.assertNotOwn(tx, actor, subject);
    if (isAgainst(actor, subject)) throw ownHiding();
    const [reported]: unknown[] = await tx.query('SELECT 1 FROM flag WHERE kind = $1 AND subject_id = $2 AND member_id = $3', [subject.kind, subject.subjectId, actor.memberId]);
    if (reported) throw ownReport();
    if (!isForDeskOf(actor, subject)) throw outsideRoute();
  }

  /** Throws FORBIDDEN where the member works in the city today. */
  async assertNotOwn(tx: Tx, actor: MemberActor, subject: Pick<Judged, 'cityId' | 'submittedBy' | 'authorId'>): Promise<void> {
    if (isOwn(actor, subject)) throw ownCity();
    const [held]: unknown[] = await tx.query(
      `SELECT 1 FROM city_role WHERE member_id = $1 AND city_id = $2 AND since <= $3::date AND (until IS NULL OR until > $3::date) LIMIT 1`,
      [actor.memberId, subject.cityId, this.clock.now().toISOString().slice(0, 10)],
    );
    if (held) throw ownCity();
  }
}
