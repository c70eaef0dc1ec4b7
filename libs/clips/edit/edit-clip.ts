import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { ThemesService } from '@libs/themes/themes.service.js';
import type { Clip } from '../clip.entity.js';
import { languageTwice, lastText, momentTwice, questionsUnknown, required, tooManyLanguages } from '../clip.errors.js';
import { ClipChapterRow, ClipTextRow } from '../clip-parts.entity.js';
import { followTheme, writeQuestions } from '../moments/write-questions.js';
import { cleanLine, cleanText } from '@libs/platform/text/clean-text.js';
import type { ClipChapterInput, ClipQuestionInput, ClipTextInput, ConsentInput, UpdateClipInput } from './clip.inputs.js';
import { ClipEditing } from './clip-editing.service.js';

/** The author's edits; each names the revision it saw. */
@Injectable()
export class EditClip {
  constructor(
    private readonly editing: ClipEditing,
    private readonly themes: ThemesService,
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /** What the input leaves out stays as it is. Questions that the new theme does not have fall away. */
  async update(actor: MemberActor, id: string, revision: number, input: UpdateClipInput): Promise<void> {
    const keys = await this.questionKeys(id, input);
    const chapters = input.chapters ? chapterRows(id, input.chapters) : null;
    await this.editing.edit(actor, id, revision, async (tx, clip) => {
      const themeSlug = input.themeSlug ?? clip.themeSlug;
      if (themeSlug !== clip.themeSlug) await followTheme(tx, id, clip.themeSlug, themeSlug, keys);
      if (input.questions) {
        refuseUnknown(input.questions, keys);
        await writeQuestions(tx, { ...clip, themeSlug }, input.questions, this.clock.now());
      }
      if (chapters) {
        const seen = new Map((await tx.findBy(ClipChapterRow, { clipId: id })).map(({ startMs, revision: before }) => [startMs, before]));
        await tx.delete(ClipChapterRow, { clipId: id });
        if (chapters.length > 0) await tx.insert(ClipChapterRow, chapters.map((chapter) => ({ ...chapter, revision: (seen.get(chapter.startMs) ?? 0) + 1 })));
      }
      return {
        themeSlug,
        spokenLanguage: input.spokenLanguage ?? clip.spokenLanguage,
        licence: input.licence ?? clip.licence,
      };
    });
  }

  /** Writes title and summary in one language, in place of what was there. */
  async setText(actor: MemberActor, id: string, revision: number, input: ClipTextInput): Promise<void> {
    const title = cleanLine(input.title);
    if (!title) throw required('title');
    await this.editing.edit(actor, id, revision, async (tx) => {
      const others = await tx.findBy(ClipTextRow, { clipId: id });
      const isNew = others.every(({ language }) => language !== input.language);
      if (isNew && others.length >= LIMITS.clip.languages) throw tooManyLanguages(LIMITS.clip.languages);
      await tx.upsert(
        ClipTextRow,
        { clipId: id, language: input.language, title, summary: cleanText(input.summary ?? ''), origin: input.origin ?? 'ORIGINAL' },
        { conflictPaths: ['clipId', 'language'] },
      );
      return {};
    });
  }

  async removeText(actor: MemberActor, id: string, revision: number, language: string): Promise<void> {
    await this.editing.edit(actor, id, null, async (tx, clip) => {
      const texts = await tx.findBy(ClipTextRow, { clipId: id });
      if (texts.every((text) => text.language !== language)) return null;
      this.editing.assertRevision(clip, revision);
      if (texts.length === 1) throw lastText();
      await tx.delete(ClipTextRow, { clipId: id, language });
      return {};
    });
  }

  /** Who states it and when is kept with it. */
  async stateConsent(actor: MemberActor, id: string, revision: number, input: ConsentInput): Promise<void> {
    const statement = cleanText(input.statement);
    if (!statement && input.peopleShown !== 'NONE_IDENTIFIABLE') throw required('statement');
    await this.editing.edit(actor, id, revision, async () => ({
      consent: { peopleShown: input.peopleShown, statement, statedBy: actor.memberId, statedAt: this.clock.now().toISOString() },
    }));
  }

  // Read before the transaction begins; a change of the theme in between shows in the revision.
  private async questionKeys(id: string, input: UpdateClipInput): Promise<string[]> {
    if (!input.questions && !input.themeSlug) return [];
    if (input.themeSlug) await this.themes.require(input.themeSlug);
    const slug = input.themeSlug ?? (await this.database.row<Pick<Clip, 'themeSlug'>>('SELECT theme_slug AS "themeSlug" FROM clip WHERE id = $1', [id]))?.themeSlug;
    return slug ? this.themes.questionKeys(slug) : [];
  }
}

function refuseUnknown(questions: ClipQuestionInput[], keys: string[]): void {
  const unknown = questions.map(({ key }, index) => ({ key, path: `questions.${index}.key` })).filter(({ key }) => !keys.includes(key));
  if (unknown.length > 0) throw questionsUnknown(unknown);
}

function chapterRows(clipId: string, chapters: ClipChapterInput[]): { clipId: string; startMs: number; titles: Record<string, string> }[] {
  const moments = new Set<number>();
  return chapters.map(({ startMs, titles }, index) => {
    if (moments.has(startMs)) throw momentTwice(`chapters.${index}.startMs`);
    moments.add(startMs);
    if (titles.length === 0) throw required(`chapters.${index}.titles`);
    const byLanguage: Record<string, string> = {};
    for (const { language, title } of titles) {
      if (language in byLanguage) throw languageTwice(`chapters.${index}.titles`);
      byLanguage[language] = cleanLine(title);
    }
    return { clipId, startMs, titles: byLanguage };
  });
}
