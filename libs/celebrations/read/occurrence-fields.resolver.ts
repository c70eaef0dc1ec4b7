import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Celebration } from '../celebration.entity.js';
import { celebrationUnknown } from '../celebration.errors.js';
import { Occurrence } from '../when/occurrence.entity.js';
import { CelebrationPageQuery } from './celebration-page.query.js';

/** The celebration of an occurrence; whether one can register is said in registration/. */
@Resolver(() => Occurrence)
export class OccurrenceFieldsResolver {
  constructor(private readonly page: CelebrationPageQuery) {}

  @ResolveField(() => Celebration)
  async celebration(@Parent() { celebrationId }: Occurrence, @Context() context: GraphqlContext): Promise<Celebration> {
    const celebration = await this.page.load(context, celebrationId);
    if (!celebration) throw celebrationUnknown();
    return celebration;
  }
}
