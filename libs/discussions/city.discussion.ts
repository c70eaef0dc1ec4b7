import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { hasNetworkRole, worksIn } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type DiscussedKind, DiscussedKinds, type DiscussedSubject } from './discussed-kinds.service.js';

export const CITY = 'CITY';

interface CityRow {
  id: string;
  slug: string;
  name: string;
  isOpen: boolean;
}

/** Gives cities a thread. Cities stand left of discussions and cannot register themselves. */
@Injectable()
export class CityDiscussion implements DiscussedKind, OnModuleInit {
  readonly kind = CITY;

  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async load(ids: readonly string[]): Promise<DiscussedSubject[]> {
    const rows = await this.database.rows<CityRow>(`SELECT id, slug, name, status <> 'APPLICANT' AS "isOpen" FROM city WHERE id = ANY($1)`, [ids]);
    return rows.map(({ id, slug, name, isOpen }) => ({
      id,
      titles: { '': name },
      href: `/cities/${slug}`,
      cityId: id,
      cityName: name,
      themeSlug: null,
      isOpen,
      authorId: null,
    }));
  }

  /** An applicant is not of the network yet. */
  sees(actor: Actor, { id, isOpen }: DiscussedSubject): boolean {
    return isOpen || hasNetworkRole(actor, 'ADMIN') || worksIn(actor, id);
  }

  async maySee(actor: Actor, id: string): Promise<boolean> {
    const [city] = await this.load([id]);
    return city !== undefined && this.sees(actor, city);
  }
}
