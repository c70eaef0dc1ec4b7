import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type DiscussedKind, DiscussedKinds, type DiscussedSubject } from '@libs/discussions/discussed-kinds.service.js';
import { canSeeAdoption, isBetween, isOpen } from './adoption.policy.js';

/** The kind under which adoptions are discussed. */
export const ADOPTION = 'ADOPTION';

interface AdoptionRow {
  id: string;
  cityId: string;
  cityName: string;
  themeSlug: string;
  authorId: string | null;
  title: string | null;
  adaptingAt: Date | null;
  practiceCityId: string;
  isShown: boolean;
}

/** What discussions are told, and whose people besides its city's may see it. */
type AdoptionSubject = DiscussedSubject & { practiceCityId: string };

/** Gives adoptions a thread of posts, seen by who sees the adoption. */
@Injectable()
export class AdoptionDiscussion implements DiscussedKind, OnModuleInit {
  readonly kind = ADOPTION;

  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async load(ids: readonly string[]): Promise<AdoptionSubject[]> {
    return (await this.rows(ids)).map(({ title, adaptingAt, isShown, ...adoption }) => ({
      ...adoption,
      titles: { '': title ?? '' },
      href: `/adoptions/${adoption.id}`,
      isOpen: isOpen({ adaptingAt, isShown }),
    }));
  }

  sees(actor: Actor, subject: DiscussedSubject): boolean {
    const { isOpen: open, cityId, practiceCityId } = subject as AdoptionSubject;
    return open || (cityId !== null && isBetween(actor, { cityId, practiceCityId }));
  }

  async maySee(actor: Actor, id: string): Promise<boolean> {
    const [adoption] = await this.rows([id]);
    return adoption !== undefined && canSeeAdoption(actor, adoption);
  }

  private rows(ids: readonly string[]): Promise<AdoptionRow[]> {
    return this.database.rows<AdoptionRow>(
      `SELECT adoption.id, adoption.city_id AS "cityId", city.name AS "cityName", practice.theme_slug AS "themeSlug", adoption.author_id AS "authorId",
              adoption.adapting_at AS "adaptingAt", practice.city_id AS "practiceCityId", practice.shown_revision_id IS NOT NULL AS "isShown",
              (SELECT promise.content ->> 'title' FROM practice_revision based JOIN practice_section promise ON promise.revision_id = based.id AND promise.section = 'PROMISE'
                WHERE based.practice_id = practice.id AND based.number = adoption.based_on) AS title
         FROM adoption JOIN practice ON practice.id = adoption.practice_id JOIN city ON city.id = adoption.city_id WHERE adoption.id = ANY($1)`,
      [ids],
    );
  }
}
