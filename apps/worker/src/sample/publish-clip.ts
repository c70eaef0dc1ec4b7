import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clip } from '@libs/clips/clip.entity.js';
import { SubmitClip } from '@libs/clips/edit/submit-clip.js';
import { ClipMoment } from '@libs/clips/moments/clip-moment.entity.js';
import { MarkMoments } from '@libs/clips/moments/mark-moments.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { AccompanyClip } from './clips/accompany-clip.js';
import { APPROVED, DecideWaiting } from './decide-waiting.js';
import { moderatorOf } from './practices/moderator-of.js';
import type { Sample, SampleClip, SamplePerson } from './read-sample.js';
import { SampleActors } from './sample-actors.js';

const DAY_MS = 24 * 3_600_000;

/** The moderator of the sample who judges the clip. */
export function moderatorFor({ spokenLanguage, ...clip }: SampleClip, sample: Pick<Sample, 'people'>): SamplePerson {
  return moderatorOf({ ...clip, language: spokenLanguage }, sample, new Date());
}

/** When the clip is said to have been published; now for one that is yet to be. */
export function publicationOf({ publishedDaysAgo }: SampleClip, loadedAt: Date): Date {
  return new Date(loadedAt.getTime() - (publishedDaysAgo ?? 0) * DAY_MS);
}

/** What city and moderator of the sample do so that a clip comes on the site, and the day it is said to have come there. */
@Injectable()
export class PublishClip {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly marking: MarkMoments,
    private readonly submitting: SubmitClip,
    private readonly desk: DecideWaiting,
    private readonly actors: SampleActors,
    private readonly accompanying: AccompanyClip,
  ) {}

  /** Whom it shows, and what it answers of other themes, now that the length of its film is known. */
  async complete(author: MemberActor, clipId: string, clip: SampleClip, sample: Sample, loadedAt: Date): Promise<void> {
    await this.accompanying.prepare(author, clipId, clip, sample, loadedAt);
    await this.mark(author, clipId, clip);
  }

  async submit(author: MemberActor, clip: Pick<Clip, 'id' | 'revision'>): Promise<void> {
    await this.submitting.submit(author, clip.id, clip.revision);
  }

  async approve({ email }: SamplePerson, clipId: string): Promise<void> {
    const moderator = await this.actors.byEmail(email, new Date());
    await this.desk.decide(moderator, 'CLIP', clipId, APPROVED);
  }

  /** What becomes of it once it is on the site. */
  async accompany(author: MemberActor, clipId: string, clip: SampleClip, sample: Sample, loadedAt: Date): Promise<void> {
    await this.accompanying.accompany(author, clipId, clip, sample, { loadedAt, publishedAt: publicationOf(clip, loadedAt) });
  }

  /** Puts the publication as many days before the loading as the sample says: a site whose clips are all of today says little. */
  async date(clipId: string, loadedAt: Date, clip: SampleClip): Promise<void> {
    const before = (days: number) => new Date(publicationOf(clip, loadedAt).getTime() - days * DAY_MS);
    await this.dataSource
      .createQueryBuilder()
      .update(Clip)
      .set({ publishedAt: before(0), updatedAt: before(0), submittedAt: before(1), createdAt: before(3) })
      .where(`id = :clipId AND state = 'PUBLISHED' AND published_at > :loadedAt`, { clipId, loadedAt })
      .execute();
  }

  /** What a run before has marked is left alone. */
  private async mark(author: MemberActor, clipId: string, { passages }: SampleClip): Promise<void> {
    for (const { theme: themeSlug, key: questionKey, startSeconds, endSeconds } of passages) {
      const span = { startMs: Math.round(startSeconds * 1000), endMs: Math.round(endSeconds * 1000) };
      if (await this.dataSource.manager.existsBy(ClipMoment, { clipId, questionKey, startMs: span.startMs })) continue;
      await this.marking.add(author, clipId, { themeSlug, questionKey, ...span });
    }
  }
}
