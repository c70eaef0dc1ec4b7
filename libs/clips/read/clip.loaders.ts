import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { ThemesService } from '@libs/themes/themes.service.js';
import { groupsInOrder, inOrder, loaderOf } from '@libs/platform/graphql/loader.js';

interface QuestionRow {
  clipId: string;
  key: string;
  startMs: number;
}

interface ChapterRow {
  clipId: string;
  startMs: number;
  titles: Record<string, string>;
  revision: number;
}

/** What belongs to many clips, or counts them, read for all of an answer at once. */
@Injectable()
export class ClipLoaders {
  constructor(
    private readonly database: ReadDatabase,
    private readonly themes: ThemesService,
  ) {}

  questions(context: GraphqlContext, clipId: string): Promise<QuestionRow[]> {
    return loaderOf(context, this.questionsOf).load(clipId);
  }

  chapters(context: GraphqlContext, clipId: string): Promise<ChapterRow[]> {
    return loaderOf(context, this.chaptersOf).load(clipId);
  }

  /** Questions of a theme in the language or the nearest there is. */
  moduleQuestions(context: GraphqlContext, themeSlug: string, language: string | null): Promise<{ key: string; text: string }[]> {
    return loaderOf(context, this.moduleQuestionsOf).load(`${themeSlug} ${language ?? ''}`);
  }

  /** Null for somebody who is gone. */
  name(context: GraphqlContext, memberId: string): Promise<string | null> {
    return loaderOf(context, this.namesOf).load(memberId);
  }

  /** Published clips altogether. */
  async count(): Promise<number> {
    return (await this.database.row<{ count: number }>('SELECT sum(clips)::int AS count FROM theme_clip_count'))?.count ?? 0;
  }

  private readonly questionsOf = async (ids: readonly string[]): Promise<QuestionRow[][]> => {
    const rows = await this.database.rows<QuestionRow>(
      `SELECT m.clip_id AS "clipId", m.question_key AS key, min(m.start_ms) AS "startMs" FROM clip_moment m JOIN clip ON clip.id = m.clip_id AND clip.theme_slug = m.theme_slug
        WHERE m.clip_id = ANY($1) AND m.state = 'SHOWN' GROUP BY 1, 2 ORDER BY 3, 2`,
      [ids],
    );
    return groupsInOrder(ids, rows, ({ clipId }) => clipId);
  };

  private readonly chaptersOf = async (ids: readonly string[]): Promise<ChapterRow[][]> => {
    const rows = await this.database.rows<ChapterRow>(
      'SELECT clip_id AS "clipId", start_ms AS "startMs", titles, revision FROM clip_chapter WHERE clip_id = ANY($1) ORDER BY start_ms',
      [ids],
    );
    return groupsInOrder(ids, rows, ({ clipId }) => clipId);
  };

  private readonly moduleQuestionsOf = (keys: readonly string[]): Promise<{ key: string; text: string }[][]> =>
    this.themes.questionsOf(
      keys.map((key) => {
        const [slug = '', language] = key.split(' ');
        return { slug, language: language || null };
      }),
    );

  private readonly namesOf = async (ids: readonly string[]): Promise<(string | null)[]> => {
    const rows = await this.database.rows<{ id: string; name: string }>('SELECT id, name FROM member WHERE id = ANY($1)', [ids]);
    return inOrder(ids, rows, ({ id }) => id, null).map((row) => row?.name ?? null);
  };
}
