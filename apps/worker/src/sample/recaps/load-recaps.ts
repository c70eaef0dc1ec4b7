import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Celebration } from '@libs/celebrations/celebration.entity.js';
import { CELEBRATION } from '@libs/celebrations/celebration.types.js';
import { Occurrence } from '@libs/celebrations/when/occurrence.entity.js';
import { APPROVED, DecideWaiting } from '../decide-waiting.js';
import { keyOf, stageFestival } from '../festivals/stage-festival.js';
import { moderatorOf } from '../practices/moderator-of.js';
import { PastTime } from '../practices/past-time.js';
import { sampleId } from '../practices/practice-files.js';
import type { Sample } from '../read-sample.js';
import { SampleActors } from '../sample-actors.js';
import type { Progress } from '../sample-progress.js';
import { MakeRecap } from './make-recap.js';
import type { SampleRecap } from './recap-files.js';

const DAY_MS = 24 * 3_600_000;

interface Told {
  /** Of its celebration. */
  key: string;
  city: string;
  author: string;
  recap: SampleRecap;
  folder: string;
}

/** Loads what came of celebrations of the sample: written by their crew some days after, looked at by a moderator of another city on the day after that. */
@Injectable()
export class LoadRecaps {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly making: MakeRecap,
    private readonly desk: DecideWaiting,
  ) {}

  async load(sample: Sample, progress: Progress): Promise<void> {
    for (const { key, city, author, recap, folder } of listTold(sample, progress.loadedAt)) {
      const celebration = await this.dataSource.manager.findOneBy(Celebration, { key, state: 'PUBLISHED' });
      const [last] = celebration ? await this.dataSource.manager.find(Occurrence, { where: { celebrationId: celebration.id, state: 'SCHEDULED' }, order: { endsAt: 'DESC' }, take: 1 }) : [];
      if (!celebration || celebration.deletedAt || !last) continue;
      const day = new Date(last.endsAt.getTime() + recap.daysAfter * DAY_MS);
      const crew = await this.actors.byKey(sample, author, day);
      const clipId = recap.clip ? (progress.clips[recap.clip] ?? null) : null;
      await this.past.on(day, () => this.making.make(crew, { celebration, recap, folder, clipId }));
      const { language, themeSlugs } = celebration;
      const { email } = moderatorOf({ slug: key, city, author, language, theme: themeSlugs[0] ?? '' }, sample, day);
      const looked = new Date(day.getTime() + DAY_MS);
      await this.past.on(looked, async () => this.desk.decide(await this.actors.byEmail(email, looked), CELEBRATION, celebration.id, APPROVED));
    }
  }
}

function listTold(sample: Sample, loadedAt: string): Told[] {
  const folder = join(sample.folder, 'celebrations', 'recaps');
  const single = sample.celebrations.flatMap(({ slug, city, author, recap }) => (recap ? [{ key: sampleId('celebration', slug), city, author, recap, folder }] : []));
  const ofFestivals = sample.festivals.flatMap((festival) => {
    const staged = stageFestival(festival, sample, loadedAt);
    const { city, author } = festival;
    return staged.programme.flatMap((planned) => (planned.offer.recap ? [{ key: keyOf(staged, planned), city, author, recap: planned.offer.recap, folder: join(festival.folder, 'pictures') }] : []));
  });
  return [...single, ...ofFestivals];
}
