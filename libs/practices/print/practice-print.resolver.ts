import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { Practice } from '../practice.entity.js';

/** Where the PDF of a practice is. */
@Resolver(() => Practice)
export class PracticePrintResolver {
  constructor(private readonly database: ReadDatabase) {}

  @ResolveField(() => String, { nullable: true, description: 'Path of a PDF of the revision that is looked at; null until it is made, and while the practice is not shown.' })
  printUrl(@Parent() { id, shownRevisionId, revision }: Practice, @Context() context: GraphqlContext): Promise<string | null> | null {
    if (!shownRevisionId || revision.number === null || revision.state !== 'PUBLISHED') return null;
    const query = revision.id === shownRevisionId ? '' : `?revision=${revision.number}`;
    return loaderOf(context, this.ready).load(revision.id).then((isReady) => (isReady ? `/media/practices/${id}/print.pdf${query}` : null));
  }

  private readonly ready = async (ids: readonly string[]): Promise<boolean[]> => {
    const rows = await this.database.rows<{ id: string }>(`SELECT revision_id AS id FROM practice_print WHERE revision_id = ANY($1) AND state = 'READY'`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, null).map((row) => row !== null);
  };
}
