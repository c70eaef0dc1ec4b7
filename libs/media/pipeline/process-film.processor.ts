import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import type { JobRun } from '@libs/platform/jobs/job.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { isDiskFull } from '@libs/platform/storage/file-errors.js';
import { NoSuchObject, Storage } from '@libs/platform/storage/storage.js';
import { FilmFailure } from '../film-failure.types.js';
import { processFilm, type ProcessFilmPayload } from '../media.jobs.js';
import { type FilmRun, FilmRuns } from './film-runs.service.js';
import { FilmTools } from './film-tools.service.js';
import { probeFilm } from './probe-film.js';
import { readChecksum } from './read-checksum.js';
import { RunBeats, RunLost, type RunBeat } from './run-beats.service.js';
import { ScratchFolders } from './scratch-folders.service.js';
import { runPrefix } from '../sweeping/tidy-film.js';
import { transcodeFilm } from './transcode-film.js';

/** Into S3 each takes some megabytes of memory meanwhile. */
const STORED_AT_ONCE = 4;

/**
 * Probe, transcode, publish. It may be killed anywhere and run again, and two may run at once: each works in a folder and
 * below a prefix of its own, and only the one that the film's row names can make it READY.
 */
@ProcessorOf(processFilm)
export class ProcessFilmProcessor implements JobProcessor<ProcessFilmPayload> {
  constructor(
    private readonly runs: FilmRuns,
    private readonly beats: RunBeats,
    private readonly tools: FilmTools,
    private readonly storage: Storage,
    private readonly scratch: ScratchFolders,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async run({ filmId, generation }: ProcessFilmPayload, job: JobRun): Promise<void> {
    const run = await this.runs.claim(filmId, generation, job.signal);
    if (!run) return;
    const prefix = runPrefix(filmId, generation, run.token);
    const beat = await this.beats.start(run, job.signal);
    let folder: string | undefined;
    let published = false;
    try {
      if (this.runs.exhausted(run)) throw new FilmFailure('PROCESSING_CRASHED', {}, `died ${run.film.attempt - 1} times`);
      await this.scratch.sweep();
      folder = await this.scratch.open(run);
      published = await this.work(run, beat, folder, prefix);
    } catch (err) {
      await beat.stop();
      await this.conclude(run, beat, job, err);
    } finally {
      await beat.stop();
      // Where the answer to the commit was lost, the film may show them all the same.
      if (!published && !(await this.runs.shows(run, prefix))) await this.storage.deletePrefix(prefix);
      if (folder) await this.scratch.close(folder);
    }
  }

  private async work(run: FilmRun, beat: RunBeat, folder: string, prefix: string): Promise<boolean> {
    const { film } = run;
    const place = { tools: this.tools, folder, signal: beat.signal };
    if (!film.sourceKey) throw new FilmFailure('SOURCE_LOST');
    const source = await this.storage.toLocalFile(film.sourceKey, folder);
    await this.compare(run, source, beat.signal);
    const facts = await probeFilm(source, place);
    await this.runs.probed(run, facts);
    beat.at('TRANSCODING', 0);
    const made = await transcodeFilm(source, facts, { ...place, progress: (percent) => beat.at('TRANSCODING', percent) });
    beat.at('PUBLISHING', 0);
    let stored = 0;
    const store = async (name: string) => {
      beat.signal.throwIfAborted();
      await this.storage.putFile(`${prefix}${name}`, join(folder, name));
      beat.at('PUBLISHING', Math.floor((++stored / made.files.length) * 100));
    };
    // Some at once: each is flushed to the disk, which takes many nearly the time of one. Who sees the last sees all the others.
    const [last = '', ...others] = made.files.toReversed();
    for (let from = 0; from < others.length; from += STORED_AT_ONCE) await Promise.all(others.slice(from, from + STORED_AT_ONCE).map(store));
    await store(last);
    return this.runs.succeed(run, prefix, made);
  }

  /** The bytes that were stored against those that were sent. */
  private async compare(run: FilmRun, source: string, signal: AbortSignal): Promise<void> {
    const sum = await readChecksum(source, signal);
    const expected = await this.runs.counted(run, sum);
    if (expected !== null && expected !== sum) throw new FilmFailure('FILE_DAMAGED', {}, `${sum} came, ${expected} was sent`);
  }

  private async conclude(run: FilmRun, beat: RunBeat, job: JobRun, err: unknown): Promise<void> {
    // Deleted, replaced, or taken over: nobody waits for this run.
    if (beat.signal.reason instanceof RunLost) return;
    const failure = failureOf(err, job.signal);
    if (failure) {
      this.log.info({ filmId: run.film.id, code: failure.code, detail: failure.detail }, 'film failed');
      await this.runs.fail(run, failure);
      return;
    }
    this.log.warn({ err, filmId: run.film.id, attempt: job.attempt }, 'processing a film broke off');
    // The process stops: the film is left to whoever comes next, and this was not its fault.
    if (!job.signal.aborted && job.last) await this.runs.fail(run, new FilmFailure('PROCESSING_CRASHED', {}, String(err)));
    else await this.runs.release(run);
    throw err;
  }
}

/** What of the troubles of a run a person should be told; the others are tried again. */
function failureOf(err: unknown, signal: AbortSignal): FilmFailure | undefined {
  if (err instanceof FilmFailure) return err;
  if (err instanceof NoSuchObject) return new FilmFailure('SOURCE_LOST', {}, err.message);
  if (isDiskFull(err)) return new FilmFailure('STORAGE_FULL', {}, String(err));
  if (signal.aborted && signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError') return new FilmFailure('PROCESSING_TIMEOUT', {}, 'the job ran out of time');
  return undefined;
}
