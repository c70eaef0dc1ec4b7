import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';

/** What content tells about the pictures it shows. Answers false for pictures it does not know. */
export interface PictureUser {
  /** Whether anybody may see it: then caches may keep it. */
  isPublic(pictureId: string): Promise<boolean>;
  /** For who is not of its city. */
  maySee(actor: Actor, pictureId: string): Promise<boolean>;
  /** Those of the given pictures that are in use. */
  used(pictureIds: readonly string[]): Promise<string[]>;
}

/** Media knows pictures and cities, not what shows them: content registers here, at module start, in api and worker. */
@Injectable()
export class PictureUsers {
  private readonly users: PictureUser[] = [];

  register(user: PictureUser): void {
    this.users.push(user);
  }

  async isPublic(pictureId: string): Promise<boolean> {
    for (const user of this.users) if (await user.isPublic(pictureId)) return true;
    return false;
  }

  async maySee(actor: Actor, pictureId: string): Promise<boolean> {
    for (const user of this.users) if (await user.maySee(actor, pictureId)) return true;
    return false;
  }

  async used(pictureIds: readonly string[]): Promise<Set<string>> {
    return new Set((await Promise.all(this.users.map((user) => user.used(pictureIds)))).flat());
  }
}
