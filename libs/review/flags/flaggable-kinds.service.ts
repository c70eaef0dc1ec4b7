import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';

/** What review has to know of something that readers report. */
export interface FlagFacts {
  /** Gone: its author or somebody else took it away meanwhile. */
  state: 'SHOWN' | 'HELD' | 'HIDDEN' | 'GONE';
  revision: number;
  authorId: string | null;
  /** The city it speaks for. */
  cityId: string | null;
  /** BCP 47. */
  language: string;
  themeSlug: string | null;
}

/** A kind of content that readers can report. Content registers; review imports none of it. */
export interface FlaggableKind {
  /** For example 'POST'. */
  readonly kind: string;
  /** Reads it and locks its row; undefined where there is none. */
  load(tx: Tx, id: string): Promise<FlagFacts | undefined>;
  /** Takes it from readers, and what goes with it. */
  hide(tx: Tx, actor: MemberActor, id: string): Promise<void>;
  /** Shows what waited. */
  show(tx: Tx, actor: MemberActor, id: string): Promise<void>;
}

/** The kinds this process knows. */
@Injectable()
export class FlaggableKinds {
  private readonly kinds = new Map<string, FlaggableKind>();

  register(kind: FlaggableKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`${kind.kind} is registered for flags twice`);
    this.kinds.set(kind.kind, kind);
  }

  of(kind: string): FlaggableKind {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`Nothing is registered for flags as ${kind}`);
    return found;
  }
}
