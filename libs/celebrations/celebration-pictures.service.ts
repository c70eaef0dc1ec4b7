import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type PictureUser, PictureUsers } from '@libs/media/pictures/picture-users.service.js';
import { canSee, type CelebrationFacts } from './celebration.policy.js';

/** Posters are seen by who sees the celebration. */
@Injectable()
export class CelebrationPictures implements PictureUser, OnModuleInit {
  constructor(
    private readonly database: ReadDatabase,
    private readonly users: PictureUsers,
  ) {}

  onModuleInit(): void {
    this.users.register(this);
  }

  async isPublic(pictureId: string): Promise<boolean> {
    return (await this.showing([pictureId])).some(({ state }) => state === 'PUBLISHED');
  }

  async maySee(actor: Actor, pictureId: string): Promise<boolean> {
    return (await this.showing([pictureId])).some((celebration) => canSee(actor, celebration));
  }

  async used(pictureIds: readonly string[]): Promise<string[]> {
    return (await this.showing(pictureIds)).map(({ posterId }) => posterId);
  }

  private showing(pictureIds: readonly string[]): Promise<(Pick<CelebrationFacts, 'state' | 'cityId' | 'offer'> & { posterId: string })[]> {
    return this.database.rows('SELECT poster_id AS "posterId", state, city_id AS "cityId", offer FROM celebration WHERE poster_id = ANY($1) AND deleted_at IS NULL', [pictureIds]);
  }
}
