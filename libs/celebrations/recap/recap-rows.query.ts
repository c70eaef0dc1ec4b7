import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { DiscussedKinds, type DiscussedSubject } from '@libs/discussions/discussed-kinds.service.js';
import type { Picture } from '@libs/media/pictures/picture.entity.js';
import { findMissingParts } from './find-missing-parts.js';
import type { Recap } from './recap.entity.js';
import type { RecapCounted } from './recap.types.js';

/** A recap as it is read, with whose it is. */
export type SeenRecap = Omit<Recap, 'ofCelebration' | 'askedAt' | 'updatedAt' | 'clip' | 'counted'> & { cityId: string };

const PICTURES = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'purpose', p.purpose, 'width', p.width, 'height', p.height, 'alt', p.alt, 'createdAt', p.created_at) ORDER BY shown.place)
  FROM unnest(recap.picture_ids) WITH ORDINALITY AS shown (id, place) JOIN picture p ON p.id = shown.id AND p.deleted_at IS NULL), '[]')`;

// Of what nobody wrote yet there is an empty one.
const ROWS = `SELECT celebration.id AS "celebrationId", celebration.city_id AS "cityId", recap.people, coalesce(recap.numbers, '[]') AS numbers, coalesce(recap.partners, '[]') AS partners,
    coalesce(recap.text, '') AS text, coalesce(recap.language, celebration.language) AS language, coalesce(recap.picture_ids, '{}') AS "pictureIds", recap.clip_id AS "clipId",
    coalesce(recap.edits, 0) AS edits, recap.published_at AS "publishedAt", ${PICTURES} AS pictures
  FROM celebration LEFT JOIN recap ON recap.celebration_id = celebration.id WHERE celebration.id = ANY($1)`;

/** Recaps and what they are shown with, each for all of an answer at once. */
@Injectable()
export class RecapRows {
  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
    private readonly clock: Clock,
  ) {}

  /** The closing report of a celebration that the viewer sees; null while there is none. */
  async published(context: GraphqlContext, celebrationId: string): Promise<SeenRecap | null> {
    const recap = await loaderOf(context, this.publishedOf).load(celebrationId);
    return recap?.publishedAt ? recap : null;
  }

  /** As it stands, for its crew. Never kept: it is read after writes. */
  async draft(celebrationId: string): Promise<SeenRecap> {
    const [recap] = await this.read(ROWS, [celebrationId]);
    if (!recap) throw new Error('The celebration is gone');
    return recap;
  }

  counted(context: GraphqlContext, celebrationId: string): Promise<RecapCounted | null> {
    return loaderOf(context, this.countedOf).load(celebrationId);
  }

  /** What it is, whoever may see it. */
  clip(context: GraphqlContext, id: string): Promise<DiscussedSubject | null> {
    return loaderOf(context, this.clipsOf).load(id);
  }

  private async read(statement: string, ids: readonly string[]): Promise<SeenRecap[]> {
    const rows = await this.database.rows<SeenRecap>(statement, [ids]);
    return rows.map((row) => {
      const pictures = row.pictures.map((picture): Picture => Object.assign(picture, { createdAt: new Date(picture.createdAt) }));
      return { ...row, pictures, missing: findMissingParts({ text: row.text, pictures }) };
    });
  }

  private readonly publishedOf = async (ids: readonly string[]): Promise<(SeenRecap | null)[]> =>
    inOrder(ids, await this.read(`${ROWS} AND recap.published_at IS NOT NULL`, ids), ({ celebrationId }) => celebrationId, null);

  private readonly countedOf = async (ids: readonly string[]): Promise<(RecapCounted | null)[]> => {
    const rows = await this.database.rows<RecapCounted & { id: string }>(
      `SELECT o.celebration_id AS id, coalesce(sum(r.places), 0)::int AS registered, coalesce(sum(r.attended_places), 0)::int AS came
         FROM occurrence o JOIN registration r ON r.occurrence_id = o.id AND r.state = 'REGISTERED'
        WHERE o.celebration_id = ANY($1) AND o.state = 'SCHEDULED' AND o.ends_at <= $2 GROUP BY o.celebration_id`,
      [ids, this.clock.now()],
    );
    return inOrder(ids, rows, ({ id }) => id, null);
  };

  private readonly clipsOf = async (ids: readonly string[]): Promise<(DiscussedSubject | null)[]> => inOrder(ids, (await this.kinds.of('CLIP')?.load(ids)) ?? [], ({ id }) => id, null);
}
