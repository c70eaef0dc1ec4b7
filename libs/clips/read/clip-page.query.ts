import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { Clip } from '../clip.entity.js';
import { clipUnknown } from '../clip.errors.js';
import { canSee } from '../clip.policy.js';
import { clipColumns, clipJoins, type ClipParts, ClipRows } from './clip-rows.query.js';

const WHOLE: ClipParts = { summary: true, origins: true, marks: true, shape: true, film: true, city: true, author: true, theme: true, details: true };

/** One clip with what its page shows. */
@Injectable()
export class ClipPageQuery {
  constructor(private readonly rows: ClipRows) {}

  /** Null where there is none, and where the one who asks may not know of it. */
  async one(context: GraphqlContext, id: string, parts: ClipParts = WHOLE): Promise<Clip | null> {
    const [clip] = await this.rows.read(
      context,
      `SELECT ${clipColumns(parts)} FROM clip ${clipJoins(parts)} WHERE clip.id = $1 AND clip.deleted_at IS NULL`,
      [id],
      parts,
    );
    return clip && canSee(context.actor, clip) ? clip : null;
  }

  /** One of several; all of an answer in one statement. */
  load(context: GraphqlContext, id: string): Promise<Clip | null> {
    let batch = this.batches.get(context);
    if (!batch) this.batches.set(context, (batch = (ids) => this.many(context, ids)));
    return loaderOf(context, batch).load(id);
  }

  /** After a write, for the one who made it. */
  async changed(context: GraphqlContext, id: string): Promise<Clip> {
    const clip = await this.one(context, id);
    if (!clip) throw clipUnknown();
    return clip;
  }

  // Kept with the request, as its clips are for the one who asks.
  private readonly batches = new WeakMap<GraphqlContext, (ids: readonly string[]) => Promise<(Clip | null)[]>>();

  private async many(context: GraphqlContext, ids: readonly string[]): Promise<(Clip | null)[]> {
    const clips = await this.rows.read(
      context,
      `SELECT ${clipColumns(WHOLE)} FROM clip ${clipJoins(WHOLE)} WHERE clip.id = ANY($1) AND clip.deleted_at IS NULL`,
      [ids],
      WHOLE,
    );
    const seen = clips.filter((clip) => canSee(context.actor, clip));
    return inOrder(ids, seen, (clip) => clip.id, null);
  }
}
