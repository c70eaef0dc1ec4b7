import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type DiscussedKind, DiscussedKinds, type DiscussedSubject } from '@libs/discussions/discussed-kinds.service.js';
import { canSee, isInsider } from './practice.policy.js';
import { PRACTICE } from './practice.types.js';

interface PracticeRow {
  id: string;
  isShown: boolean;
  cityId: string;
  cityName: string;
  themeSlug: string;
  authorId: string | null;
  title: string | null;
}

/** Gives practices a thread of comments, seen by who sees the practice. */
@Injectable()
export class PracticeDiscussion implements DiscussedKind, OnModuleInit {
  readonly kind = PRACTICE;

  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async load(ids: readonly string[]): Promise<DiscussedSubject[]> {
    return (await this.rows(ids)).map(({ isShown, title, ...practice }) => ({ ...practice, titles: { '': title ?? '' }, href: `/practices/${practice.id}`, isOpen: isShown }));
  }

  sees(actor: Actor, { isOpen, cityId }: DiscussedSubject): boolean {
    return isOpen || (cityId !== null && isInsider(actor, { cityId }));
  }

  async maySee(actor: Actor, id: string): Promise<boolean> {
    const [practice] = await this.rows([id]);
    return practice !== undefined && canSee(actor, practice);
  }

  // Its title is that of the revision it shows, or of the newest.
  private rows(ids: readonly string[]): Promise<PracticeRow[]> {
    return this.database.rows<PracticeRow>(
      `SELECT practice.id, practice.shown_revision_id IS NOT NULL AS "isShown", practice.city_id AS "cityId", city.name AS "cityName",
              practice.theme_slug AS "themeSlug", practice.author_id AS "authorId",
              (SELECT promise.content ->> 'title' FROM practice_section promise
                WHERE promise.section = 'PROMISE' AND promise.revision_id = coalesce(practice.shown_revision_id,
                  (SELECT newest.id FROM practice_revision newest WHERE newest.practice_id = practice.id ORDER BY newest.created_at DESC, newest.id DESC LIMIT 1))) AS title
         FROM practice JOIN city ON city.id = practice.city_id WHERE practice.id = ANY($1) AND practice.deleted_at IS NULL`,
      [ids],
    );
  }
}
