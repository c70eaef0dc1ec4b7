import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type DiscussedKind, DiscussedKinds, type DiscussedSubject } from '@libs/discussions/discussed-kinds.service.js';
import type { EditorialState } from '@libs/review/review.types.js';
import { canSee, isInsider } from './clip.policy.js';
import { CLIP } from './clip.types.js';
import { TAKEN_BACK } from './consent/taken-back.query.js';

interface ClipRow {
  id: string;
  state: EditorialState;
  cityId: string;
  cityName: string;
  themeSlug: string;
  authorId: string | null;
  titles: Record<string, string>;
  isTakenBack: boolean;
}

/** Gives clips a thread of comments, seen by who sees the clip. */
@Injectable()
export class ClipDiscussion implements DiscussedKind, OnModuleInit {
  readonly kind = CLIP;

  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async load(ids: readonly string[]): Promise<DiscussedSubject[]> {
    return (await this.rows(ids)).map(({ state, ...clip }) => ({ ...clip, href: `/clips/${clip.id}`, isOpen: state === 'PUBLISHED' }));
  }

  sees(actor: Actor, { isOpen, cityId }: DiscussedSubject): boolean {
    return isOpen || (cityId !== null && isInsider(actor, { cityId }));
  }

  async maySee(actor: Actor, id: string): Promise<boolean> {
    const [clip] = await this.rows([id]);
    return clip !== undefined && canSee(actor, clip);
  }

  private rows(ids: readonly string[]): Promise<ClipRow[]> {
    return this.database.rows<ClipRow>(
      `SELECT clip.id, clip.state, clip.city_id AS "cityId", city.name AS "cityName", clip.theme_slug AS "themeSlug", clip.author_id AS "authorId", ${TAKEN_BACK} AS "isTakenBack",
              coalesce((SELECT jsonb_object_agg(text.language, text.title) FROM clip_text text WHERE text.clip_id = clip.id), '{}') AS titles
         FROM clip JOIN city ON city.id = clip.city_id WHERE clip.id = ANY($1) AND clip.deleted_at IS NULL`,
      [ids],
    );
  }
}
