import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';

/** What discussions have to know of a subject. */
export interface DiscussedSubject {
  id: string;
  /** Its title by language; an empty key where it has one for all. */
  titles: Record<string, string>;
  /** Path on the web site without the language, for example `/clips/<id>`. */
  href: string;
  cityId: string | null;
  cityName: string | null;
  themeSlug: string | null;
  /** Whether the public may see it; a thread is seen by who sees its subject. */
  isOpen: boolean;
  /** Whether the public saw it until its city took it back; left out where that cannot be. */
  isTakenBack?: boolean;
  authorId: string | null;
}

/** A kind of content that has a thread of comments. Content registers; discussions import none of it. */
export interface DiscussedKind {
  /** For example 'CLIP'. */
  readonly kind: string;
  /** Those of the ids that there are, in any order. */
  load(ids: readonly string[]): Promise<DiscussedSubject[]>;
  /** Whether this actor may see a subject that was loaded. */
  sees(actor: Actor, subject: DiscussedSubject): boolean;
  /** Whether this actor may see the subject, and so its thread. */
  maySee(actor: Actor, id: string): Promise<boolean>;
}

/** The kinds this process knows. */
@Injectable()
export class DiscussedKinds {
  private readonly kinds = new Map<string, DiscussedKind>();

  register(kind: DiscussedKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`${kind.kind} is registered for discussion twice`);
    this.kinds.set(kind.kind, kind);
  }

  /** Undefined for a kind nobody registered: callers name kinds, so it is their fault and not ours. */
  of(kind: string): DiscussedKind | undefined {
    return this.kinds.get(kind);
  }
}

/** The title in the language asked for, or the nearest there is. */
export function titleIn(titles: Record<string, string>, language: string | null | undefined): string {
  return titles[language ?? ''] ?? titles[''] ?? titles.en ?? Object.values(titles)[0] ?? '';
}
