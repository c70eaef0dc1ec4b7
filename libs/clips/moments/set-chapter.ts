import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { cleanLine } from '@libs/platform/text/clean-text.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { ClipChapterRow } from '../clip-parts.entity.js';
import { required, tooManyLanguages } from '../clip.errors.js';
import { CLIP } from '../clip.types.js';
import { sayChapter } from './write-moment-log.js';
import { durationOf, holdMarked } from './lock-moment.js';
import { chapterChanged, chaptersLimit, chapterTaken, chapterUnknown, pastEnd } from './moment.errors.js';
import type { ChapterRevision, SetChapterArgs } from './moment.inputs.js';

/** Chapters one by one, kept by those who mark passages and in the same states. */
@Injectable()
export class SetChapter {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
  ) {}

  /** Writes its title in one language, and moves it where it began elsewhere until now. */
  async set(actor: MemberActor, { clipId, startMs, fromMs, revision, language, title: given }: SetChapterArgs): Promise<void> {
    const title = cleanLine(given);
    if (!title) throw required('title');
    await this.dataSource.transaction(async (tx) => {
      const clip = await holdMarked(tx, actor, clipId);
      const durationMs = await durationOf(tx, clip);
      if (durationMs !== null && startMs >= durationMs) throw pastEnd('startMs', durationMs);
      const all = await tx.findBy(ClipChapterRow, { clipId });
      const before = fromMs == null ? null : all.find((chapter) => chapter.startMs === fromMs);
      if (before === undefined) throw chapterUnknown();
      // A repeat.
      if (before?.startMs === startMs && before.titles[language] === title) return;
      if (before && revision == null) throw required('revision');
      if (before && before.revision !== revision) throw chapterChanged(before.revision);
      if (all.some((chapter) => chapter.startMs === startMs && chapter !== before)) throw chapterTaken();
      if (!before && all.length >= LIMITS.moment.chapters) throw chaptersLimit(LIMITS.moment.chapters);
      const titles = { ...before?.titles, [language]: title };
      if (Object.keys(titles).length > LIMITS.clip.languages) throw tooManyLanguages(LIMITS.clip.languages);
      if (before) await tx.delete(ClipChapterRow, { clipId, startMs: before.startMs });
      await tx.insert(ClipChapterRow, { clipId, startMs, titles, revision: (before?.revision ?? 0) + 1 });
      const line = { kind: CLIP, subjectId: clipId, memberId: actor.memberId, text: sayChapter({ startMs, titles }) };
      await this.editorial.record(tx, before ? { ...line, part: 'CHAPTER_CHANGED', was: sayChapter(before) } : { ...line, part: 'CHAPTER_ADDED' });
    });
  }

  async remove(actor: MemberActor, { clipId, startMs, revision }: ChapterRevision): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await holdMarked(tx, actor, clipId);
      const chapter = await tx.findOneBy(ClipChapterRow, { clipId, startMs });
      if (!chapter) throw chapterUnknown();
      if (chapter.revision !== revision) throw chapterChanged(chapter.revision);
      await tx.delete(ClipChapterRow, { clipId, startMs });
      await this.editorial.record(tx, { kind: CLIP, subjectId: clipId, memberId: actor.memberId, part: 'CHAPTER_REMOVED', text: sayChapter(chapter) });
    });
  }
}
