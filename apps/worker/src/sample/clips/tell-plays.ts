import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clip } from '@libs/clips/clip.entity.js';
import { CountPlays } from '@libs/media/figures/count-plays.service.js';
import { FilmDay } from '@libs/media/figures/film-day.entity.js';
import { readPlay } from '@libs/media/figures/read-play.js';
import { Film } from '@libs/media/film.entity.js';
import { PastTime } from '../practices/past-time.js';
import type { Sample, SampleClip } from '../read-sample.js';
import type { ClipDays } from './clip-days.js';
import { planPlays } from './plan-plays.js';

/**
 * Tells of the viewings of a clip what its viewers' players would have told. It is read and counted by what reads and counts behind
 * `POST /media/plays`; that itself takes 300 messages an address in ten minutes, and of today alone.
 */
@Injectable()
export class TellPlays {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly plays: CountPlays,
    private readonly past: PastTime,
  ) {}

  /** Days that are over are counted by nobody else, so what is counted of one says how far a run before came. */
  async tell(clipId: string, clip: SampleClip, sample: Sample, { loadedAt, publishedAt }: ClipDays): Promise<void> {
    const plays = sample.plays.find((one) => one.clip === clip.slug);
    const { filmId } = await this.dataSource.manager.findOneByOrFail(Clip, { id: clipId });
    const { durationMs } = await this.dataSource.manager.findOneByOrFail(Film, { id: filmId });
    if (!plays || !durationMs) return;
    const passages = [...clip.questions, ...clip.passages].map(({ startSeconds, endSeconds }) => ({ startSeconds, endSeconds: endSeconds ?? durationMs / 1000 }));
    const counted = new Map((await this.dataSource.manager.findBy(FilmDay, { filmId })).map((row) => [row.day, row]));
    for (const { day, begun, watched } of planPlays(plays, { filmId, durationMs, publishedAt, passages }, loadedAt)) {
      const there = counted.get(day.toISOString().slice(0, 10));
      const missing = [...begun.slice(there?.plays ?? 0), ...watched.slice(there?.reports ?? 0)];
      await this.past.on(day, async () => {
        for (const message of missing) await this.count(message);
      });
    }
  }

  private async count(message: object): Promise<void> {
    const play = readPlay(message);
    if (!play) throw new Error(`A player would not send ${JSON.stringify(message)}`);
    await this.plays.count(play);
  }
}
