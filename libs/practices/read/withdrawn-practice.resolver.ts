import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Cities } from '@libs/cities/cities.service.js';
import { Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { PracticeId } from '../edit/practice.inputs.js';
import { WithdrawnPractice } from './withdrawn-practice.types.js';

/** Whether there was something at an address: what is gone for good is not the same as what never was. */
@Resolver()
export class WithdrawnPracticeResolver {
  constructor(
    private readonly database: ReadDatabase,
    private readonly cities: Cities,
  ) {}

  @Public()
  @Query(() => WithdrawnPractice, { nullable: true, description: 'A practice that its city took from the site; null for everything else, also for what is hidden or deleted.' })
  async withdrawnPractice(@Args() { id }: PracticeId, @Context() context: GraphqlContext): Promise<WithdrawnPractice | null> {
    const [row] = await this.database.rows<{ cityId: string; at: Date }>(
      `SELECT practice.city_id AS "cityId", newest.updated_at AS at FROM practice
         JOIN LATERAL (SELECT state, updated_at FROM practice_revision WHERE practice_id = practice.id AND number IS NOT NULL ORDER BY number DESC LIMIT 1) newest ON newest.state = 'WITHDRAWN'
        WHERE practice.id = $1 AND practice.deleted_at IS NULL`,
      [id],
    );
    const city = row && (await this.cities.loader(context).load(row.cityId));
    return city ? { at: row.at, city } : null;
  }
}
