import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { cleanLine } from '@libs/platform/text/clean-text.js';
import { ClipChapterRow } from '../clip-parts.entity.js';
import { required, tooManyLanguages } from '../clip.errors.js';
import { durationOf, holdMarked } from './lock-moment.js';
import { chaptersLimit, chapterTaken, chapterUnknown, pastEnd } from './moment.errors.js';
import type { SetChapterArgs } from './moment.inputs.js';

/** Chapters one by one, kept by those who mark passages and in the same states. */
@Injectable()
export class SetChapter {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Writes its title in one language, and moves it where it began elsewhere until now. */
  async set(actor: MemberActor, { clipId, startMs, fromMs, language, title: given }: SetChapterArgs): Promise<void> {
    const title = cleanLine(given);
    if (!title) throw required('title');
    await this.dataSource.transaction(async (tx) => {
      const clip = await holdMarked(tx, actor, clipId);
      const durationMs = await durationOf(tx, clip);
      if (durationMs !== null && startMs >= durationMs) throw pastEnd('startMs', durationMs);
      const all = await tx.findBy(ClipChapterRow, { clipId });
      const before = fromMs == null ? null : all.find((chapter) => chapter.startMs === fromMs);
      if (before === undefined) throw chapterUnknown();
      if (all.some((chapter) => chapter.startMs === startMs && chapter !== before)) throw chapterTaken();
      if (!before && all.length >= LIMITS.moment.chapters) throw chaptersLimit(LIMITS.moment.chapters);
      const titles = { ...before?.titles, [language]: title };
      if (Object.keys(titles).length > LIMITS.clip.languages) throw tooManyLanguages(LIMITS.clip.languages);
      if (before) await tx.delete(ClipChapterRow, { clipId, startMs: before.startMs });
      await tx.insert(ClipChapterRow, { clipId, startMs, titles });
    });
  }

  async remove(actor: MemberActor, clipId: string, startMs: number): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await holdMarked(tx, actor, clipId);
      const { affected } = await tx.delete(ClipChapterRow, { clipId, startMs });
      if (!affected) throw chapterUnknown();
    });
  }
}
