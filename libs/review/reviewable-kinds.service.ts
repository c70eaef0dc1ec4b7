import { Injectable } from '@nestjs/common';
import type { Tx } from '@libs/platform/database/tx.js';
import type { EditorialState } from './editorial-state.js';
import type { ReviewReason } from './review.types.js';

/** What review has to know of a subject. */
export interface ReviewFacts {
  state: EditorialState;
  revision: number;
  cityId: string;
  /** Who answers for it in its city; never a moderator of it. */
  authorId: string | null;
  /** BCP 47; 'zxx' where nobody speaks. */
  language: string;
  themeSlug: string;
}

/** A kind of content that can be reviewed. Content registers; review imports none of it. */
export interface ReviewableKind {
  /** For example 'CLIP'. */
  readonly kind: string;
  /** The only reasons that may be given for a decision about it, in the order in which they are offered. */
  readonly reasons: readonly ReviewReason[];
  /** Reasons for which the product itself may move it; nobody else may give them. None where it does not. */
  readonly ownReasons?: readonly ReviewReason[];
  /** Names of the parts that a moderator may say something about; none where it is judged as one. */
  readonly parts?: readonly string[];
  /** Whether its city may publish the draft at once, because an administrator trusts it; the desk then looks afterwards. Without it: never. */
  mayPublishAtOnce?(tx: Tx, id: string): Promise<boolean>;
  /** Reads the subject and locks its row; undefined where there is none. */
  load(tx: Tx, id: string): Promise<ReviewFacts | undefined>;
  /** Writes the new state, and what goes with it. */
  apply(tx: Tx, id: string, to: EditorialState, at: Date): Promise<void>;
}

/** The kinds this process knows. */
@Injectable()
export class ReviewableKinds {
  private readonly kinds = new Map<string, ReviewableKind>();

  register(kind: ReviewableKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`${kind.kind} is registered for review twice`);
    this.kinds.set(kind.kind, kind);
  }

  of(kind: string): ReviewableKind {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`Nothing is registered for review as ${kind}`);
    return found;
  }
}
