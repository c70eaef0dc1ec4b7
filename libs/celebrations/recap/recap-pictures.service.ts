import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type PictureUser, PictureUsers } from '@libs/media/pictures/picture-users.service.js';
import { canSee, type CelebrationFacts } from '../celebration.policy.js';

interface Showing extends Pick<CelebrationFacts, 'state' | 'cityId' | 'offer'> {
  pictureIds: string[];
  isPublished: boolean;
}

/** Pictures of a recap are seen by who sees the celebration, once the report is published. */
@Injectable()
export class RecapPictures implements PictureUser, OnModuleInit {
  constructor(
    private readonly database: ReadDatabase,
    private readonly users: PictureUsers,
  ) {}

  onModuleInit(): void {
    this.users.register(this);
  }

  async isPublic(pictureId: string): Promise<boolean> {
    return (await this.showing([pictureId])).some(({ isPublished, state }) => isPublished && state === 'PUBLISHED');
  }

  async maySee(actor: Actor, pictureId: string): Promise<boolean> {
    return (await this.showing([pictureId])).some((recap) => recap.isPublished && canSee(actor, recap));
  }

  async used(pictureIds: readonly string[]): Promise<string[]> {
    const named = new Set((await this.showing(pictureIds)).flatMap((recap) => recap.pictureIds));
    return pictureIds.filter((id) => named.has(id));
  }

  private showing(pictureIds: readonly string[]): Promise<Showing[]> {
    return this.database.rows<Showing>(
      `SELECT recap.picture_ids AS "pictureIds", recap.published_at IS NOT NULL AS "isPublished", celebration.state, celebration.city_id AS "cityId", celebration.offer
         FROM recap JOIN celebration ON celebration.id = recap.celebration_id AND celebration.deleted_at IS NULL WHERE recap.picture_ids && $1::uuid[]`,
      [pictureIds],
    );
  }
}
