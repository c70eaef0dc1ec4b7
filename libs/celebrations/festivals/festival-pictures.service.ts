import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type PictureUser, PictureUsers } from '@libs/media/pictures/picture-users.service.js';
import type { EditorialState } from '@libs/review/review.types.js';
import { canSeeFestival } from './festival.policy.js';

/** A festival's picture is seen by who sees the festival. */
@Injectable()
export class FestivalPictures implements PictureUser, OnModuleInit {
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
    return (await this.showing([pictureId])).some((festival) => canSeeFestival(actor, festival));
  }

  async used(pictureIds: readonly string[]): Promise<string[]> {
    return (await this.showing(pictureIds)).map(({ posterId }) => posterId);
  }

  private showing(pictureIds: readonly string[]): Promise<{ posterId: string; state: EditorialState; cityId: string }[]> {
    return this.database.rows('SELECT poster_id AS "posterId", state, city_id AS "cityId" FROM festival WHERE poster_id = ANY($1) AND deleted_at IS NULL', [pictureIds]);
  }
}
