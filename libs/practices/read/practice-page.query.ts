import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { practiceUnknown } from '../practice.errors.js';
import { PracticeRows, type SeenPractice } from './practice-rows.query.js';

type Batch = (ids: readonly string[]) => Promise<(SeenPractice | null)[]>;

/** One practice, or several by their ids, for the one who asks. */
@Injectable()
export class PracticePageQuery {
  // Kept with the request, as its practices are for the one who asks.
  private readonly batches = new WeakMap<GraphqlContext, Batch>();
  private readonly byRevision = new WeakMap<GraphqlContext, Batch>();

  constructor(private readonly rows: PracticeRows) {}

  /** Null where there is none, where the one who asks may not know of it, and where it has no such revision. */
  async one(context: GraphqlContext, id: string, number?: number | null): Promise<SeenPractice | null> {
    if (number != null) return (await this.rows.inRevision(context, id, number)) ?? null;
    return (await this.many(context, [id]))[0] ?? null;
  }

  /** One of several; all of an answer in one statement. */
  load(context: GraphqlContext, id: string): Promise<SeenPractice | null> {
    let batch = this.batches.get(context);
    if (!batch) this.batches.set(context, (batch = (ids) => this.many(context, ids)));
    return loaderOf(context, batch).load(id);
  }

  /** The practice in one of its revisions, whatever its state. */
  ofRevision(context: GraphqlContext, revisionId: string): Promise<SeenPractice | null> {
    let batch = this.byRevision.get(context);
    if (!batch) this.byRevision.set(context, (batch = async (ids) => inOrder(ids, await this.rows.ofRevisions(context, ids), ({ revision }) => revision.id, null)));
    return loaderOf(context, batch).load(revisionId);
  }

  /** After a write, for the one who made it. */
  async changed(context: GraphqlContext, id: string): Promise<SeenPractice> {
    const practice = await this.one(context, id);
    if (!practice) throw practiceUnknown();
    return practice;
  }

  private async many(context: GraphqlContext, ids: readonly string[]): Promise<(SeenPractice | null)[]> {
    const practices = await this.rows.read(context, { from: 'practice', where: 'practice.id = ANY($1)' }, [ids]);
    return inOrder(ids, practices, ({ id }) => id, null);
  }
}
