import { Inject, Injectable } from '@nestjs/common';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { FilmAudiences } from '../film-audience.service.js';
import { FilmHints } from '../film-hints.service.js';
import type { FilmStage } from '../film-state.js';
import { type FilmRun, FilmRuns } from './film-runs.service.js';

const EVERY_MS = 1_000;

/** The film was deleted or is another run's. */
export class RunLost extends Error {}

export interface RunBeat {
  /** Aborted when the job is told to stop and when the film is lost. */
  signal: AbortSignal;
  at(stage: FilmStage, percent: number | null): void;
  stop(): Promise<void>;
}

/** Once a second: the run lives, it is that far, and the film is still its. */
@Injectable()
export class RunBeats {
  constructor(
    private readonly runs: FilmRuns,
    private readonly audiences: FilmAudiences,
    private readonly hints: FilmHints,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async start(run: FilmRun, job: AbortSignal): Promise<RunBeat> {
    const clipId = await this.audiences.clipIdOf(run.film.id);
    const lost = new AbortController();
    let [stage, percent, told]: [FilmStage, number | null, string] = ['PROBING', null, ''];
    let beating: Promise<void> | undefined;
    const beat = async () => {
      if (!(await this.runs.beat(run, stage, percent))) return lost.abort(new RunLost('the film is no longer this run’s'));
      const news = `${stage} ${percent}`;
      if (news !== told) this.hints.whisper({ ...run.film, state: 'PROCESSING', stage, percent }, clipId);
      told = news;
    };
    const tick = () => {
      // A database that does not answer for a while ends no run: the next beat may get through.
      beating ??= beat()
        .catch((err: unknown) => this.log.warn({ err, filmId: run.film.id }, 'beat of a film not written'))
        .finally(() => {
          beating = undefined;
        });
    };
    tick();
    const timer = setInterval(tick, EVERY_MS);
    return {
      signal: AbortSignal.any([job, lost.signal]),
      at: (newStage, newPercent) => {
        stage = newStage;
        percent = newPercent;
      },
      stop: async () => {
        clearInterval(timer);
        await beating;
      },
    };
  }
}
