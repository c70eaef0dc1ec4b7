import { Injectable } from '@nestjs/common';
import { Config } from '@libs/platform/config/config.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { isId } from '@libs/platform/ids/id.js';
import { DiscussedKinds, type DiscussedSubject, titleIn } from '../discussed-kinds.service.js';
import type { DiscussionKind, PostState } from '../discussions.types.js';
import { renderPost } from '../render/render-post.js';
import { writeExcerpt } from '../render/write-excerpt.js';
import { findMentions, fillMentions } from './fill-mentions.js';

const EXCERPT = 100;

interface Row {
  id: string;
  discussionId: string;
  position: number | null;
  state: PostState;
  authorId: string | null;
  authorName: string | null;
  authorLocale: string | null;
  body: string;
  language: string;
  removedReason: string | null;
  kind: DiscussionKind;
  title: string | null;
  themeSlug: string | null;
  subjectKind: string | null;
  subjectId: string | null;
}

/** A post as others are told of it. */
export interface ToldPost extends Row {
  /** Of a topic under an empty key; of a thread its subject's, by language. */
  titles: Record<string, string>;
  subject: DiscussedSubject | null;
  /** Positions of the posts it quotes. */
  quoted: number[];
  /** What a notification and, later, a mail need: its beginning, empty where it is not to be read, and where it stands. */
  params: Record<string, string | number>;
  href: string;
}

/** Reads a post for those who are told of it. */
@Injectable()
export class ToldPosts {
  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
    private readonly config: Config,
  ) {}

  async of(postId: string): Promise<ToldPost | undefined> {
    const row = await this.database.row<Row>(
      `SELECT post.id, post.discussion_id AS "discussionId", post.position, post.state, post.author_id AS "authorId", author.name AS "authorName", author.locale AS "authorLocale",
              post.body, post.language, post.removed_reason AS "removedReason", d.kind, d.title, d.theme_slug AS "themeSlug", d.subject_kind AS "subjectKind", d.subject_id AS "subjectId"
         FROM post JOIN discussion d ON d.id = post.discussion_id LEFT JOIN member author ON author.id = post.author_id WHERE post.id = $1`,
      [postId],
    );
    if (!row) return undefined;
    const [subject = null] = row.subjectKind && row.subjectId ? ((await this.kinds.of(row.subjectKind)?.load([row.subjectId])) ?? []) : [];
    const titles = subject?.titles ?? { '': row.title ?? '' };
    const rendered = renderPost(fillMentions(row.body, await this.names(row.body)), { origin: this.config.origin });
    return {
      ...row,
      subject,
      titles,
      quoted: rendered.quoted,
      params: {
        authorName: row.authorName ?? '',
        discussionTitle: titleIn(titles, row.authorLocale),
        excerpt: row.state === 'SHOWN' ? writeExcerpt(rendered.text, EXCERPT) : '',
        language: row.language,
        themeSlug: row.themeSlug ?? '',
        discussionId: row.discussionId,
        postId: row.id,
        ...(row.position === null ? {} : { position: row.position }),
      },
      href: `/discussions/${row.discussionId}${row.position === null ? '' : `?at=${row.position}`}`,
    };
  }

  private async names(body: string): Promise<Map<string, string>> {
    const { members, cities } = findMentions(body);
    if (members.length + cities.length === 0) return new Map();
    const rows = await this.database.rows<{ key: string; name: string }>(
      `SELECT 'member:' || id AS key, name FROM member WHERE id = ANY($1::uuid[]) UNION ALL SELECT 'city:' || slug, name FROM city WHERE slug = ANY($2)`,
      [members.filter(isId), cities],
    );
    return new Map(rows.map(({ key, name }) => [key, name]));
  }
}
