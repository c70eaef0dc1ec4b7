import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clip } from '@libs/clips/clip.entity.js';
import { SubmitClip } from '@libs/clips/edit/submit-clip.js';
import { ClipMoment } from '@libs/clips/moments/clip-moment.entity.js';
import { MarkMoments } from '@libs/clips/moments/mark-moments.js';
import { SuggestMoment } from '@libs/clips/moments/moment-suggestions.service.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
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
    private readonly suggesting: SuggestMoment,
    private readonly submitting: SubmitClip,
    private readonly desk: DecideWaiting,
    private readonly actors: SampleActors,
  ) {}

  /** What it answers of other themes, now that the length of its film is known; what a run before has marked is left alone. */
  async mark(author: MemberActor, clipId: string, { passages }: SampleClip): Promise<void> {
    for (const { theme: themeSlug, key: questionKey, startSeconds, endSeconds } of passages) {
      const span = spanOf(startSeconds, endSeconds);
      if (await this.isMarked(clipId, questionKey, span.startMs)) continue;
      await this.marking.add(author, clipId, { themeSlug, questionKey, ...span });
    }
  }

  /** What people of other cities find in it once it is on the site; its author accepts some of it. */
  async suggest(author: MemberActor, clipId: string, { suggestions }: SampleClip, sample: Sample): Promise<void> {
    for (const { by, theme: themeSlug, key: questionKey, startSeconds, endSeconds, note, accepted } of suggestions) {
      const span = spanOf(startSeconds, endSeconds);
      if (await this.isMarked(clipId, questionKey, span.startMs)) continue;
      const member = await this.actors.byKey(sample, by, new Date());
      const { id } = await this.suggesting.suggest(member, clipId, { themeSlug, questionKey, ...span, note: note.text, noteLanguage: note.language });
      if (accepted) await this.suggesting.decide(author, { id, accept: true });
    }
  }

  async submit(author: MemberActor, clip: Pick<Clip, 'id' | 'revision'>): Promise<void> {
    await this.submitting.submit(author, clip.id, clip.revision);
  }

  async approve({ email }: SamplePerson, clipId: string): Promise<void> {
    const moderator = await this.actors.byEmail(email, new Date());
    await this.desk.decide(moderator, 'CLIP', clipId, APPROVED);
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

  private isMarked(clipId: string, questionKey: string, startMs: number): Promise<boolean> {
    return this.dataSource.manager.existsBy(ClipMoment, { clipId, questionKey, startMs });
  }
}

function spanOf(startSeconds: number, endSeconds: number): { startMs: number; endMs: number } {
  return { startMs: Math.round(startSeconds * 1000), endMs: Math.round(endSeconds * 1000) };
}
