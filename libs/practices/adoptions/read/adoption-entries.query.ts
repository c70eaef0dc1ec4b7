import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { isBetween } from '../adoption.policy.js';
import type { AdoptionEntry } from '../adoption.types.js';
import { AdoptionLoaders } from './adoption.loaders.js';
import type { SeenAdoption } from './adoption-rows.query.js';

type EntryRow = Omit<AdoptionEntry, 'clips' | 'clipsTakenBack'> & { clipIds: string[]; isNameShown: boolean | null };

const COLUMNS = `entry.id, entry.happened_on::text AS "happenedOn", entry.text, entry.clip_ids AS "clipIds", entry.created_at AS "createdAt",
  member.name AS "authorName", member.show_publicly AS "isNameShown"`;

/** The diary of an adoption, the newest day first. */
@Injectable()
export class AdoptionEntriesQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly loaders: AdoptionLoaders,
  ) {}

  async page(context: GraphqlContext, adoption: SeenAdoption, { first, after }: Pick<ConnectionArgs, 'first' | 'after'>): Promise<Page<AdoptionEntry>> {
    const position = decodeCursor(after, 2) ?? [];
    const before = position.length > 0 ? 'AND (entry.happened_on, entry.id) < ($3::date, $4::uuid)' : '';
    const rows = await this.database.rows<EntryRow>(
      `SELECT ${COLUMNS} FROM adoption_entry entry LEFT JOIN member ON member.id = entry.author_id
        WHERE entry.adoption_id = $1 AND entry.removed_at IS NULL ${before} ORDER BY entry.happened_on DESC, entry.id DESC LIMIT $2`,
      [adoption.id, first + 1, ...position],
    );
    const entries = await Promise.all(rows.map((row) => this.asEntry(context, adoption, row)));
    return toPage(
      entries,
      first,
      (entry) => entry,
      ({ happenedOn, id }) => [happenedOn, id],
    );
  }

  private async asEntry(context: GraphqlContext, adoption: SeenAdoption, { clipIds, isNameShown, authorName, ...entry }: EntryRow): Promise<AdoptionEntry> {
    const [clips, gone] = await Promise.all([Promise.all(clipIds.map((id) => this.loaders.clip(context, id))), Promise.all(clipIds.map((id) => this.loaders.isTakenBack(context, id)))]);
    const clipsTakenBack = gone.filter(Boolean).length;
    return { ...entry, clipsTakenBack, authorName: isNameShown || isBetween(context.actor, adoption) ? authorName : null, clips: clips.filter((clip) => clip !== null) };
  }
}
