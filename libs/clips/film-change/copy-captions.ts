import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { CaptionTrack } from '@libs/media/captions/caption-track.entity.js';
import { CaptionsService } from '@libs/media/captions/captions.service.js';
import { FilmsService } from '@libs/media/films.service.js';
import { isEditable } from '@libs/review/review.types.js';
import type { ClipFilmChange } from './film-change.entity.js';
import { PAST_END_MS } from './film-fit.query.js';
import { lockChange } from './lock-change.js';

/** Gives a film that is to take another's place the captions of that one, as far as they lie within it, for people to look at. */
@Injectable()
export class CarryCaptions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly films: FilmsService,
    private readonly captions: CaptionsService,
  ) {}

  /** What is there in a language stays. Run again it changes nothing. */
  async run(changeId: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const held = await lockChange(tx, changeId);
      if (!held || !isEditable(held.change.state)) return;
      const { clip, change } = held;
      const film = await this.films.stateOf(tx, change.filmId);
      if (film?.state !== 'READY' || film.durationMs === null) return;
      const there = await this.captions.languagesOf(tx, change.filmId);
      const missing = (await tracksOf(tx, clip.filmId)).filter(({ language }) => !there.includes(language));
      await this.carry(tx, missing, { filmId: change.filmId, durationMs: film.durationMs });
    });
  }

  /** What was written on the site since then goes along, too, but not over what was sent or read for the other film. */
  async runAgain(tx: Tx, shownId: string, { filmId, createdAt }: Pick<ClipFilmChange, 'filmId' | 'createdAt'>, durationMs: number): Promise<void> {
    const there = new Map((await tracksOf(tx, filmId)).map((track) => [track.language, track]));
    const shown = await tracksOf(tx, shownId);
    const mended = shown.filter((track) => {
      const carried = there.get(track.language);
      return carried && !carried.checked && carried.createdAt < track.createdAt;
    });
    const added = shown.filter((track) => !there.has(track.language) && createdAt < track.createdAt);
    // More languages than a film may have must not keep the other film from the site.
    const room = Math.max(0, LIMITS.captions.languages - there.size);
    await this.carry(tx, [...mended, ...added.slice(0, room)], { filmId, durationMs });
  }

  private async carry(tx: Tx, tracks: readonly CaptionTrack[], { filmId, durationMs }: { filmId: string; durationMs: number }): Promise<void> {
    for (const { language, origin, cues, createdBy } of tracks) {
      const within = cues.filter(({ endMs }) => endMs <= durationMs + PAST_END_MS);
      // Nobody has read them against this film yet.
      if (within.length > 0) await this.captions.set(tx, { filmId, language, cues: within, origin, checked: false, createdBy });
    }
  }
}

function tracksOf(tx: Tx, filmId: string): Promise<CaptionTrack[]> {
  return tx.find(CaptionTrack, { where: { filmId }, order: { language: 'ASC' } });
}
