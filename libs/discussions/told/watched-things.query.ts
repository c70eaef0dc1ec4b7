import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { isId } from '@libs/platform/ids/id.js';
import { WATCHED_DISCUSSION } from '@libs/notifications/watch.types.js';
import { DiscussedKinds, type DiscussedSubject } from '../discussed-kinds.service.js';
import { canSee } from '../discussion.policy.js';
import type { WatchedThing } from './watched-thing.types.js';

interface Row {
  id: string;
  title: string | null;
  subjectKind: string | null;
  subjectId: string | null;
  authorId: string | null;
  lastPosition: number;
}

type Named = Omit<WatchedThing, 'title'>;
type Batch = (ids: readonly string[]) => Promise<(DiscussedSubject | null)[]>;

/** Names of what a member watches: one statement for all discussions of an answer, and one for each kind of subject. */
@Injectable()
export class WatchedThingsQuery {
  private readonly batches = new Map<string, Batch>();

  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
  ) {}

  /** Null for what is gone or not for this actor any more. */
  async of(context: GraphqlContext, kind: string, id: string): Promise<Named | null> {
    if (!isId(id)) return null;
    if (kind !== WATCHED_DISCUSSION) return this.subject(context, kind, id);
    const discussion = await loaderOf(context, this.discussions).load(id);
    if (!discussion) return null;
    const { subjectKind, subjectId, title } = discussion;
    const subject = subjectKind && subjectId ? await this.subject(context, subjectKind, subjectId) : undefined;
    if (subject === null || !canSee(context.actor, discussion, true)) return null;
    return { titles: subject?.titles ?? { '': title ?? '' }, isComments: subject !== undefined, href: `/discussions/${id}` };
  }

  private async subject(context: GraphqlContext, kind: string, id: string): Promise<Named | null> {
    const subject = await loaderOf(context, this.batchOf(kind)).load(id);
    return subject && this.sees(context.actor, kind, subject) ? { titles: subject.titles, isComments: false, href: subject.href } : null;
  }

  private sees(actor: Actor, kind: string, subject: DiscussedSubject): boolean {
    return this.kinds.of(kind)?.sees(actor, subject) ?? false;
  }

  private readonly discussions = async (ids: readonly string[]): Promise<(Row | null)[]> => {
    const rows = await this.database.rows<Row>(
      `SELECT id, title, subject_kind AS "subjectKind", subject_id AS "subjectId", author_id AS "authorId", last_position AS "lastPosition" FROM discussion WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    return inOrder(ids, rows, ({ id }) => id, null);
  };

  private batchOf(kind: string): Batch {
    let batch = this.batches.get(kind);
    if (!batch) {
      batch = async (ids) => inOrder(ids, (await this.kinds.of(kind)?.load(ids)) ?? [], ({ id }) => id, null);
      this.batches.set(kind, batch);
    }
    return batch;
  }
}
