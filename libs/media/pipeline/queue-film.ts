import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { newId } from '@libs/platform/ids/id.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { Film } from '../film.entity.js';
import { processFilm } from '../media.jobs.js';

/** States of a job in which it will run, or runs. */
const COMING = ['waiting', 'delayed', 'active', 'prioritized', 'waiting-children'];

/** The films of the network itself, which take minutes each, let those of cities pass. */
const AFTER_CITIES = 10;

/** Puts a film into the queue, under the id that its row names: twice is once. */
@Injectable()
export class QueueFilm {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
  ) {}

  async run(filmId: string): Promise<void> {
    const film = await this.dataSource.manager.findOneBy(Film, { id: filmId });
    if (film?.state !== 'PROCESSING' || film.deletedAt || !film.jobId) return;
    await this.jobs.add(processFilm, { filmId, generation: film.generation }, { id: film.jobId, ...(film.cityId === null ? { priority: AFTER_CITIES } : {}) });
  }

  /** Where the film's job is gone or failed for good, it gets another, under another id. */
  async again(filmId: string): Promise<boolean> {
    const film = await this.dataSource.manager.findOneBy(Film, { id: filmId });
    if (film?.state !== 'PROCESSING' || film.deletedAt) return false;
    const job = film.jobId ? await (await this.jobs.queue(processFilm.queue)).getJob(film.jobId) : undefined;
    if (job && COMING.includes(await job.getState())) return false;
    const jobId = `film-${film.id}-${film.generation}-${newId().slice(-12)}`;
    await this.dataSource.manager.update(Film, { id: filmId, state: 'PROCESSING', generation: film.generation }, { jobId, queuedAt: () => 'now()' });
    await this.run(filmId);
    return true;
  }
}
