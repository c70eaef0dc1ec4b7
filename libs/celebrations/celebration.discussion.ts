import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type DiscussedKind, DiscussedKinds, type DiscussedSubject } from '@libs/discussions/discussed-kinds.service.js';
import { canSee, type CelebrationFacts, isInsider } from './celebration.policy.js';
import { CELEBRATION } from './celebration.types.js';

interface CelebrationRow extends Pick<CelebrationFacts, 'state' | 'cityId' | 'offer'> {
  id: string;
  cityName: string;
  themeSlug: string;
  authorId: string | null;
  language: string;
  title: string;
}

/** Gives celebrations a thread of comments, seen by who sees the celebration. */
@Injectable()
export class CelebrationDiscussion implements DiscussedKind, OnModuleInit {
  readonly kind = CELEBRATION;

  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async load(ids: readonly string[]): Promise<DiscussedSubject[]> {
    return (await this.rows(ids)).map(({ state, language, title, ...celebration }) => ({
      ...celebration,
      titles: { [language]: title },
      href: `/celebrations/${celebration.id}`,
      isOpen: state === 'PUBLISHED',
    }));
  }

  sees(actor: Actor, { isOpen, cityId }: DiscussedSubject): boolean {
    return isOpen || (cityId !== null && isInsider(actor, { cityId }));
  }

  async maySee(actor: Actor, id: string): Promise<boolean> {
    const [celebration] = await this.rows([id]);
    return celebration !== undefined && canSee(actor, celebration);
  }

  private rows(ids: readonly string[]): Promise<CelebrationRow[]> {
    return this.database.rows<CelebrationRow>(
      `SELECT celebration.id, celebration.state, celebration.offer, celebration.city_id AS "cityId", city.name AS "cityName", coalesce(celebration.theme_slugs[1], '') AS "themeSlug",
              celebration.author_id AS "authorId", celebration.language, celebration.title
         FROM celebration JOIN city ON city.id = celebration.city_id WHERE celebration.id = ANY($1) AND celebration.deleted_at IS NULL`,
      [ids],
    );
  }
}
