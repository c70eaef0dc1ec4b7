import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';

/** What content tells about the films it uses. Answers false or null for films it does not know. */
export interface FilmAudience {
  maySee(actor: Actor, filmId: string): Promise<boolean>;
  /** May send, replace and retry the film now. */
  mayChange(actor: Actor, filmId: string): Promise<boolean>;
  /** Whether anybody may see it: then caches may keep it. */
  isPublic(filmId: string): Promise<boolean>;
  /** For live messages. */
  clipIdOf(filmId: string): Promise<string | null>;
  filmIdOf(clipId: string): Promise<string | null>;
  /** Holds what shows the film until the transaction ends, before the film itself is held; true where its film may be replaced as it stands. */
  hold(tx: Tx, filmId: string): Promise<boolean>;
  /** Another file has become the film: who looked at what shows it has looked at something else. It is held. */
  replaced(tx: Tx, filmId: string): Promise<void>;
}

/** Media knows films and cities, not what shows them: content registers here, at module start, in api and worker. */
@Injectable()
export class FilmAudiences implements FilmAudience {
  private readonly audiences: FilmAudience[] = [];

  register(audience: FilmAudience): void {
    this.audiences.push(audience);
  }

  maySee(actor: Actor, filmId: string): Promise<boolean> {
    return this.any((audience) => audience.maySee(actor, filmId));
  }

  mayChange(actor: Actor, filmId: string): Promise<boolean> {
    return this.any((audience) => audience.mayChange(actor, filmId));
  }

  isPublic(filmId: string): Promise<boolean> {
    return this.any((audience) => audience.isPublic(filmId));
  }

  clipIdOf(filmId: string): Promise<string | null> {
    return this.first((audience) => audience.clipIdOf(filmId));
  }

  filmIdOf(clipId: string): Promise<string | null> {
    return this.first((audience) => audience.filmIdOf(clipId));
  }

  hold(tx: Tx, filmId: string): Promise<boolean> {
    return this.any((audience) => audience.hold(tx, filmId));
  }

  async replaced(tx: Tx, filmId: string): Promise<void> {
    for (const audience of this.audiences) await audience.replaced(tx, filmId);
  }

  private async any(ask: (audience: FilmAudience) => Promise<boolean>): Promise<boolean> {
    for (const audience of this.audiences) if (await ask(audience)) return true;
    return false;
  }

  private async first(ask: (audience: FilmAudience) => Promise<string | null>): Promise<string | null> {
    for (const audience of this.audiences) {
      const answer = await ask(audience);
      if (answer) return answer;
    }
    return null;
  }
}
