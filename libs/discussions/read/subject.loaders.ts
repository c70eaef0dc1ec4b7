import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { DiscussedKinds, type DiscussedSubject } from '../discussed-kinds.service.js';
import type { DiscussionSubject } from '../discussions.types.js';

/** What threads are about, as its resolver knows it. */
export type ReadSubject = DiscussionSubject & { titles: Record<string, string> };

type Batch = (ids: readonly string[]) => Promise<(DiscussedSubject | null)[]>;

/** Subjects of threads, those of a kind read for all of an answer at once. */
@Injectable()
export class SubjectLoaders {
  private readonly batches = new Map<string, Batch>();

  constructor(private readonly kinds: DiscussedKinds) {}

  /** Null for what is gone. */
  async load(context: GraphqlContext, kind: string, id: string): Promise<ReadSubject | null> {
    const found = await loaderOf(context, this.batchOf(kind)).load(id);
    return found && { kind, id, title: '', titles: found.titles, href: found.href, cityName: found.cityName };
  }

  private batchOf(kind: string): Batch {
    let batch = this.batches.get(kind);
    if (!batch) {
      batch = async (ids) => inOrder(ids, (await this.kinds.of(kind)?.load(ids)) ?? [], ({ id }) => id, null);
      this.batches.set(kind, batch);
    }
    return batch;
  }
}
