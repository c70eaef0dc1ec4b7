import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { festivalUnknown } from '../festival.errors.js';
import { canSeeFestival } from '../festival.policy.js';
import { FESTIVAL_COLUMNS, FESTIVAL_JOINS, FestivalRows, type SeenFestival } from './festival-rows.query.js';

const WHERE = (condition: string) => `SELECT ${FESTIVAL_COLUMNS} FROM festival ${FESTIVAL_JOINS} WHERE ${condition} AND festival.deleted_at IS NULL`;
const BY_SLUG = WHERE('festival.slug = $1');
const BY_ID = WHERE('festival.id = ANY($1)');

/** Festivals by name and by id, for the one who asks. */
@Injectable()
export class FestivalPageQuery {
  // Kept with the request, as its festivals are for the one who asks.
  private readonly batches = new WeakMap<GraphqlContext, (ids: readonly string[]) => Promise<(SeenFestival | null)[]>>();

  constructor(private readonly rows: FestivalRows) {}

  /** Null where there is none, and where the one who asks may not know of it. */
  async bySlug(context: GraphqlContext, slug: string, wholeCity: boolean): Promise<SeenFestival | null> {
    return seenOf(context, await this.rows.read(context, BY_SLUG, [slug], wholeCity));
  }

  async one(context: GraphqlContext, id: string): Promise<SeenFestival | null> {
    return seenOf(context, await this.rows.read(context, BY_ID, [[id]], true));
  }

  /** One of several; all of an answer in one statement. */
  load(context: GraphqlContext, id: string): Promise<SeenFestival | null> {
    let batch = this.batches.get(context);
    if (!batch) this.batches.set(context, (batch = (ids) => this.many(context, ids)));
    return loaderOf(context, batch).load(id);
  }

  /** After a write, for the one who made it. */
  async changed(context: GraphqlContext, id: string): Promise<SeenFestival> {
    const festival = await this.one(context, id);
    if (!festival) throw festivalUnknown();
    return festival;
  }

  private async many(context: GraphqlContext, ids: readonly string[]): Promise<(SeenFestival | null)[]> {
    const festivals = await this.rows.read(context, BY_ID, [ids], false);
    const seen = festivals.filter((one) => canSeeFestival(context.actor, one));
    return inOrder(ids, seen, ({ id }) => id, null);
  }
}

function seenOf({ actor }: GraphqlContext, [festival]: SeenFestival[]): SeenFestival | null {
  return festival && canSeeFestival(actor, festival) ? festival : null;
}
