import { Injectable } from '@nestjs/common';
import { isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { groupsInOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { ClipMoment } from './clip-moment.entity.js';

/** A passage as its clip's page shows it; who suggested it is told to the crew alone. */
export type MomentView = Pick<ClipMoment, 'id' | 'clipId' | 'themeSlug' | 'questionKey' | 'startMs' | 'endMs' | 'note' | 'noteLanguage' | 'state' | 'revision' | 'suggestedBy' | 'createdAt'> & {
  tellsSuggester: boolean;
};

const COLUMNS = `id, clip_id AS "clipId", theme_slug AS "themeSlug", question_key AS "questionKey", start_ms AS "startMs", end_ms AS "endMs", note, note_language AS "noteLanguage",
  state, revision, suggested_by AS "suggestedBy", created_at AS "createdAt"`;

/** Passages of clips, read for all of an answer at once. */
@Injectable()
export class MomentLoaders {
  constructor(private readonly database: ReadDatabase) {}

  /** What is shown, in the order of the film. */
  shown(context: GraphqlContext, clipId: string): Promise<MomentView[]> {
    return loaderOf(context, this.shownOf).load(clipId);
  }

  /** What waits for the city: all of it for the crew, one's own for another member. */
  async waiting(context: GraphqlContext, clipId: string, isCrew: boolean): Promise<MomentView[]> {
    const { actor } = context;
    if (!isMember(actor)) return [];
    const all = await loaderOf(context, this.waitingOf).load(clipId);
    return isCrew ? all.map((one) => ({ ...one, tellsSuggester: true })) : all.filter(({ suggestedBy }) => suggestedBy === actor.memberId);
  }

  private readonly shownOf = (ids: readonly string[]) => this.read(ids, 'SHOWN');
  private readonly waitingOf = (ids: readonly string[]) => this.read(ids, 'SUGGESTED');

  private async read(ids: readonly string[], state: ClipMoment['state']): Promise<MomentView[][]> {
    const rows = await this.database.rows<MomentView>(
      `SELECT ${COLUMNS}, false AS "tellsSuggester" FROM clip_moment WHERE clip_id = ANY($1) AND state = $2 ORDER BY start_ms, end_ms, id`,
      [ids, state],
    );
    return groupsInOrder(ids, rows, ({ clipId }) => clipId);
  }
}
