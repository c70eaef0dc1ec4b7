import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CaptionTrack } from '@libs/media/captions/caption-track.entity.js';
import { CaptionsService } from '@libs/media/captions/captions.service.js';
import { FilmsService } from '@libs/media/films.service.js';
import { isEditable } from '@libs/review/review.types.js';
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
      const end = film.durationMs + PAST_END_MS;
      const there = await this.captions.languagesOf(tx, change.filmId);
      for (const { language, origin, cues, createdBy } of await tx.find(CaptionTrack, { where: { filmId: clip.filmId }, order: { language: 'ASC' } })) {
        const within = cues.filter(({ endMs }) => endMs <= end);
        // Nobody has read them against this film yet.
        if (within.length > 0 && !there.includes(language)) await this.captions.set(tx, { filmId: change.filmId, language, cues: within, origin, checked: false, createdBy });
      }
    });
  }
}
