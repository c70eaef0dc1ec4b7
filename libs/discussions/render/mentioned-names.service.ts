import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { mentionedIn, nameMentions } from './fill-names.js';

/** Shows who is mentioned by the name they have today: what was typed may be old, or was never theirs. */
@Injectable()
export class MentionedNames {
  constructor(private readonly database: ReadDatabase) {}

  /** One statement for all of them, and none where nobody is mentioned. */
  async fill(posts: readonly { html: string }[]): Promise<void> {
    const { members, cities } = mentionedIn(posts.map(({ html }) => html));
    if (members.length + cities.length === 0) return;
    const rows = await this.database.rows<{ key: string; name: string }>(
      `SELECT id::text AS key, name FROM member WHERE id = ANY($1::uuid[]) UNION ALL SELECT slug, name FROM city WHERE slug = ANY($2::text[])`,
      [members, cities],
    );
    const names = new Map(rows.map(({ key, name }) => [key, name]));
    for (const post of posts) post.html = nameMentions(post.html, names);
  }
}
