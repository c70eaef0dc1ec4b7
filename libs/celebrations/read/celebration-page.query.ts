import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { celebrationUnknown } from '../celebration.errors.js';
import { canSee } from '../celebration.policy.js';
import { CELEBRATION_COLUMNS, CELEBRATION_JOINS, CelebrationRows, type SeenCelebration } from './celebration-rows.query.js';

const BY_ID = `SELECT ${CELEBRATION_COLUMNS} FROM celebration ${CELEBRATION_JOINS} WHERE celebration.id = ANY($1) AND celebration.deleted_at IS NULL`;

/** Celebrations by id, for the one who asks. */
@Injectable()
export class CelebrationPageQuery {
  // Kept with the request, as its celebrations are for the one who asks.
  private readonly batches = new WeakMap<GraphqlContext, (ids: readonly string[]) => Promise<(SeenCelebration | null)[]>>();

  constructor(private readonly rows: CelebrationRows) {}

  /** Null where there is none, and where the one who asks may not know of it. */
  async one(context: GraphqlContext, id: string, wholeCity = true): Promise<SeenCelebration | null> {
    const [celebration] = await this.rows.read(context, BY_ID, [[id]], wholeCity);
    return celebration && canSee(context.actor, celebration) ? celebration : null;
  }

  /** One of several; all of an answer in one statement. */
  load(context: GraphqlContext, id: string): Promise<SeenCelebration | null> {
    let batch = this.batches.get(context);
    if (!batch) this.batches.set(context, (batch = (ids) => this.many(context, ids)));
    return loaderOf(context, batch).load(id);
  }

  /** After a write, for the one who made it. */
  async changed(context: GraphqlContext, id: string): Promise<SeenCelebration> {
    const celebration = await this.one(context, id);
    if (!celebration) throw celebrationUnknown();
    return celebration;
  }

  private async many(context: GraphqlContext, ids: readonly string[]): Promise<(SeenCelebration | null)[]> {
    const celebrations = await this.rows.read(context, BY_ID, [ids], true);
    const seen = celebrations.filter((one) => canSee(context.actor, one));
    return inOrder(ids, seen, ({ id }) => id, null);
  }
}
