import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { groupsInOrder, inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { Theme } from '@libs/themes/theme.entity.js';
import { ThemesService } from '@libs/themes/themes.service.js';
import type { CelebrationDue } from '../celebration.types.js';
import { IN_HANDS_OF_CITY } from './celebration-rows.query.js';

/** Most dues of one city: beyond, it has other worries. */
const MOST = 100;

/** What belongs to many celebrations, read for all of an answer at once. */
@Injectable()
export class CelebrationLoaders {
  constructor(
    private readonly database: ReadDatabase,
    private readonly themesOfAll: ThemesService,
    private readonly clock: Clock,
  ) {}

  /** In the order in which the celebration names them. */
  async themes(context: GraphqlContext, slugs: readonly string[]): Promise<Theme[]> {
    const themes = await loaderOf(context, this.themesBySlug).loadMany([...slugs]);
    return themes.filter((theme): theme is Theme => theme !== null && !(theme instanceof Error));
  }

  /** Null for somebody who is gone. */
  name(context: GraphqlContext, memberId: string): Promise<string | null> {
    return loaderOf(context, this.namesOf).load(memberId);
  }

  /** Whether the one who asks has places at one of its times. */
  async isRegistered(context: GraphqlContext, celebrationId: string): Promise<boolean> {
    const { actor } = context;
    return isMember(actor) && loaderOf(context, this.registeredTo).load(`${actor.memberId} ${celebrationId}`);
  }

  /** Whether anything of it is still to come. */
  hasFuture(context: GraphqlContext, celebrationId: string): Promise<boolean> {
    return loaderOf(context, this.futureOf).load(celebrationId);
  }

  /** What a city's people could do next, what waits longest first. */
  dues(context: GraphqlContext, cityId: string): Promise<CelebrationDue[]> {
    return loaderOf(context, this.duesOf).load(cityId);
  }

  /** Whether an administrator trusts the city to publish at once. */
  atOnce(context: GraphqlContext, cityId: string): Promise<boolean> {
    return loaderOf(context, this.trustedOf).load(cityId);
  }

  private readonly trustedOf = async (ids: readonly string[]): Promise<boolean[]> => {
    const rows = await this.database.rows<{ id: string }>('SELECT id FROM city WHERE id = ANY($1) AND celebrations_at_once', [ids]);
    const trusted = new Set(rows.map(({ id }) => id));
    return ids.map((id) => trusted.has(id));
  };

  private readonly themesBySlug = async (slugs: readonly string[]): Promise<(Theme | null)[]> => inOrder(slugs, await this.themesOfAll.bySlugs(slugs), ({ slug }) => slug, null);

  private readonly namesOf = async (ids: readonly string[]): Promise<(string | null)[]> => {
    const rows = await this.database.rows<{ id: string; name: string }>('SELECT id, name FROM member WHERE id = ANY($1)', [ids]);
    return inOrder(ids, rows, ({ id }) => id, null).map((row) => row?.name ?? null);
  };

  private readonly registeredTo = async (keys: readonly string[]): Promise<boolean[]> => {
    const rows = await this.database.rows<{ key: string }>(
      `SELECT DISTINCT registration.member_id || ' ' || occurrence.celebration_id AS key FROM registration JOIN occurrence ON occurrence.id = registration.occurrence_id
        WHERE registration.state = 'REGISTERED' AND registration.member_id = $1 AND occurrence.celebration_id = ANY($2)`,
      [keys[0]?.split(' ')[0], keys.map((key) => key.split(' ')[1])],
    );
    const registered = new Set(rows.map(({ key }) => key));
    return keys.map((key) => registered.has(key));
  };

  private readonly futureOf = async (ids: readonly string[]): Promise<boolean[]> => {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT id FROM unnest($1::uuid[]) AS asked (id) WHERE EXISTS (SELECT 1 FROM occurrence WHERE celebration_id = asked.id AND state = 'SCHEDULED' AND ends_at > $2)`,
      [ids, this.clock.now()],
    );
    const future = new Set(rows.map(({ id }) => id));
    return ids.map((id) => future.has(id));
  };

  private readonly duesOf = async (ids: readonly string[]): Promise<CelebrationDue[][]> => {
    const rows = await this.database.rows<CelebrationDue & { cityId: string }>(
      `SELECT asked.id AS "cityId", due.* FROM unnest($1::uuid[]) AS asked (id)
        CROSS JOIN LATERAL (
          SELECT CASE state WHEN 'DRAFT' THEN 'FINISH' ELSE 'ANSWER_REMARKS' END AS kind, updated_at AS since, '/celebrations/' || id || '/edit' AS href, title
            FROM celebration WHERE city_id = asked.id AND deleted_at IS NULL AND state IN ('DRAFT', 'CHANGES_REQUESTED') AND ${IN_HANDS_OF_CITY} ORDER BY updated_at, id LIMIT ${MOST}) due
        UNION ALL
       SELECT asked.id, due.* FROM unnest($1::uuid[]) AS asked (id)
        CROSS JOIN LATERAL (
          SELECT 'RECAP', recap.asked_at, '/celebrations/' || celebration.id || '/recap', celebration.title
            FROM celebration JOIN recap ON recap.celebration_id = celebration.id AND recap.published_at IS NULL AND recap.asked_at > $2
           WHERE celebration.city_id = asked.id AND celebration.deleted_at IS NULL AND celebration.state = 'PUBLISHED' ORDER BY recap.asked_at, celebration.id LIMIT ${MOST}) due
        ORDER BY 1, since, href`,
      [ids, this.clock.in(-LIMITS.recap.dueForDays * 24 * 3_600_000)],
    );
    return groupsInOrder(ids, rows, ({ cityId }) => cityId);
  };
}
