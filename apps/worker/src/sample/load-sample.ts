import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In } from 'typeorm';
import { Clip } from '@libs/clips/clip.entity.js';
import { newId } from '@libs/platform/ids/id.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { NetworkSettings } from '@libs/platform/settings/network-settings.service.js';
import { Film } from '@libs/media/film.entity.js';
import { endMemberships, loadNetwork } from './load-network.js';
import { MakeClip } from './make-clip.js';
import { LoadTexts } from './load-texts.js';
import { moderatorFor, PublishClip } from './publish-clip.js';
import type { Sample, SampleClip } from './read-sample.js';
import { COMPLETE, type Progress, PROGRESS, REMOVED } from './sample-progress.js';

const LOOK_EVERY_MS = 500;

/** Somebody removes the sample: there is nothing more to load. */
export class SampleRemoved extends Error {}

export interface LoadOptions {
  signal: AbortSignal;
  /** Told whenever another film is ready. */
  report(ready: number, total: number): void;
}

/** Loads the sample network once; a run that was interrupted is gone on with. */
@Injectable()
export class LoadSample {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settings: NetworkSettings,
    private readonly making: MakeClip,
    private readonly publishing: PublishClip,
    private readonly texts: LoadTexts,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Answers the clips whose film failed; none is as it should be. */
  async load(sample: Sample, { signal, report }: LoadOptions): Promise<string[]> {
    for (const clip of sample.clips) if (clip.state === 'PUBLISHED') moderatorFor(clip, sample);
    if (await this.settings.get<boolean>(COMPLETE)) {
      report(sample.clips.length, sample.clips.length);
      return [];
    }
    await this.mustBeWanted();
    await loadNetwork(this.dataSource, sample);
    await this.settings.setSampleLoaded(true);
    const progress = await this.settings.getOrMake<Progress>(PROGRESS, () => ({
      loadedAt: new Date().toISOString(),
      clips: Object.fromEntries(sample.clips.map(({ slug }) => [slug, newId()])),
    }));
    const loadedAt = new Date(progress.loadedAt);
    await this.texts.first(sample, progress);
    const open = new Map(sample.clips.flatMap((clip) => (progress.clips[clip.slug] ? [[progress.clips[clip.slug] as string, clip]] : [])));
    for (const [id, clip] of open) {
      signal.throwIfAborted();
      await this.mustBeWanted();
      await this.make(id, clip, sample, loadedAt);
    }
    await this.texts.meanwhile(sample, progress, () => this.mustBeWanted());
    const failed = await this.finish(open, sample, loadedAt, { signal, report });
    if (failed.length === 0) await this.texts.aboutClips(sample, progress);
    await endMemberships(this.dataSource, sample);
    if (failed.length === 0) await this.settings.set(COMPLETE, true);
    return failed;
  }

  private async mustBeWanted(): Promise<void> {
    if (await this.settings.get<boolean>(REMOVED)) throw new SampleRemoved();
  }

  private async make(id: string, clip: SampleClip, sample: Sample, loadedAt: Date): Promise<void> {
    const there = await this.dataSource.manager.findOneBy(Clip, { id });
    if (there && (there.deletedAt || there.state !== 'DRAFT')) return;
    const author = await this.making.authorOf(sample, clip, loadedAt);
    await this.making.begin(author, id, clip, sample.folder);
    await this.making.describe(author, id, clip, sample.folder);
  }

  /** Takes each clip on as soon as its film is ready. */
  private async finish(open: Map<string, SampleClip>, sample: Sample, loadedAt: Date, { signal, report }: LoadOptions): Promise<string[]> {
    const failed: string[] = [];
    const total = open.size;
    for (let shown = -1; ; await sleep(LOOK_EVERY_MS, undefined, { signal })) {
      await this.mustBeWanted();
      const films = await this.filmsOf([...open.keys()]);
      for (const [id, clip] of open) {
        const film = films.get(id);
        if (film && film.state !== 'READY' && film.state !== 'FAILED') continue;
        if (film?.state === 'FAILED') {
          this.log.error({ clip: clip.slug, failure: film.failureCode }, 'a film of the sample failed');
          failed.push(clip.slug);
        } else if (film) await this.publish(id, clip, sample, loadedAt);
        open.delete(id);
      }
      const ready = total - open.size - failed.length;
      if (ready !== shown) report((shown = ready), total);
      if (open.size === 0) return failed;
    }
  }

  private async publish(id: string, clip: SampleClip, sample: Sample, loadedAt: Date): Promise<void> {
    let now = await this.making.clip(id);
    if (now.state === 'DRAFT') {
      const author = await this.making.authorOf(sample, clip, loadedAt);
      await this.publishing.complete(author, id, clip, sample, loadedAt);
      await this.publishing.submit(author, now);
      now = await this.making.clip(id);
    }
    if (clip.state === 'SUBMITTED') return;
    if (now.state === 'SUBMITTED' || now.state === 'IN_REVIEW') {
      await this.publishing.approve(moderatorFor(clip, sample), id);
    }
    now = await this.making.clip(id);
    if (now.state === 'PUBLISHED') await this.publishing.accompany(await this.making.authorOf(sample, clip, loadedAt), id, clip, sample, loadedAt);
    await this.publishing.date(id, loadedAt, clip);
  }

  /** The film of each clip that is still there. */
  private async filmsOf(clipIds: string[]): Promise<Map<string, Film>> {
    const clips = await this.dataSource.manager.findBy(Clip, { id: In(clipIds) });
    const films = await this.dataSource.manager.findBy(Film, { id: In(clips.map(({ filmId }) => filmId)) });
    const byId = new Map(films.map((film) => [film.id, film]));
    return new Map(clips.flatMap(({ id, filmId, deletedAt }) => (deletedAt ? [] : [[id, byId.get(filmId) as Film] as const])));
  }
}
