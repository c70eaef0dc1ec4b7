import { Inject, Injectable } from '@nestjs/common';
import { room } from '@libs/contracts/live-messages.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import type { Film } from './film.entity.js';
import { FilmAudiences } from './film-audience.service.js';

type Told = Pick<Film, 'id' | 'cityId' | 'state' | 'stage' | 'percent' | 'failureCode'>;

/** Tells the people of a film's city how it stands. */
@Injectable()
export class FilmHints {
  constructor(
    private readonly audiences: FilmAudiences,
    private readonly live: LiveBus,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async tell(film: Told, knownClipId?: string | null): Promise<void> {
    const clipId = knownClipId === undefined ? await this.audiences.clipIdOf(film.id) : knownClipId;
    if (!clipId || !film.cityId) return;
    const { id: filmId, state, stage, percent } = film;
    await this.live.send([room.city(film.cityId)], 'film', { clipId, filmId, state, stage, percent, failureCode: state === 'FAILED' ? film.failureCode : null });
  }

  /** For progress, which nobody misses when a hint is lost. */
  whisper(film: Told, clipId: string | null): void {
    this.tell(film, clipId).catch((err: unknown) => this.log.debug({ err }, 'hint about a film not sent'));
  }
}
