import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { isId, newId } from '@libs/platform/ids/id.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { DiscussionStarted, PostHeld, PostWritten } from '../discussion.events.js';
import type { Standing } from '../discussion-hints.service.js';
import type { RenderedPost } from '../render/render-post.js';
import { buildStatement, counted, countedIn, STANDING } from './build-statement.js';

/** Where a post goes: into a discussion there is, a topic it begins, or the thread of a subject that has none yet. */
export type Place =
  | { to: 'DISCUSSION'; id: string; slowModeSeconds: number }
  | { to: 'TOPIC'; themeSlug: string; title: string; isSample: boolean }
  | { to: 'THREAD'; kind: string; id: string; themeSlug: string | null; cityId: string | null; isOpen: boolean };

export interface NewPost {
  authorId: string;
  cityId: string | null;
  answersId: string | null;
  key: string;
  language: string;
  body: string;
  rendered: RenderedPost;
  isHeld: boolean;
  at: Date;
}

export interface StoredPost extends Standing {
  postId: string;
  /** Open pages were told by the statement itself. */
  isTold: boolean;
}

// The place begins at $12.
const AUTHOR = '$2::uuid';
const GIVEN = { author: AUTHOR, city: '$4::uuid', answers: '$5::uuid', events: 'unnest($10::uuid[], $11::text[])' };

const PLACES = {
  // The row's lock gives positions one after another; what the facts said of it is asked once more under the lock.
  DISCUSSION: (isHeld: boolean) =>
    isHeld
      ? `SELECT ${STANDING} FROM discussion WHERE id = $12::uuid AND locked_at IS NULL AND slow_mode_seconds = $13::int FOR KEY SHARE`
      : `UPDATE discussion SET ${countedIn(AUTHOR)} WHERE id = $12::uuid AND locked_at IS NULL AND slow_mode_seconds = $13::int RETURNING ${STANDING}`,
  TOPIC: topic,
  THREAD: thread,
};

function topic(isHeld: boolean): string {
  const first = isHeld ? '0, 0, 0, NULL::timestamptz' : '1, 1, 1, $3::timestamptz';
  return `INSERT INTO discussion (id, kind, theme_slug, title, city_id, language, author_id, created_at, last_post_at, last_post_author_id, is_sample, post_count, last_position, version, asked_at)
      VALUES ($12::uuid, 'TOPIC', $13, $14, $4::uuid, $7, $2::uuid, $3, $3, $2::uuid, $15::boolean, ${first}) RETURNING ${STANDING}`;
}

// Of two first comments at once the second waits for the first and comes after it.
function thread(isHeld: boolean): string {
  const counts = isHeld ? '0, 0, 0' : '1, 1, 1';
  return `INSERT INTO discussion (id, kind, subject_kind, subject_id, theme_slug, city_id, is_open, language, created_at, last_post_at, last_post_author_id, post_count, last_position, version)
      VALUES ($12::uuid, 'THREAD', $13, $14::uuid, $15, $16::uuid, $17::boolean, $7, $3, $3, ${isHeld ? 'NULL::uuid' : '$2::uuid'}, ${counts})
      ON CONFLICT (subject_kind, subject_id) DO UPDATE SET ${isHeld ? 'subject_kind = EXCLUDED.subject_kind' : counted(AUTHOR)}
      WHERE discussion.locked_at IS NULL AND discussion.slow_mode_seconds = 0 RETURNING ${STANDING}`;
}

/** Writes a post where it belongs. */
@Injectable()
export class StorePost {
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly database: ReadDatabase,
    private readonly live: LiveBus,
  ) {}

  /** Undefined where the discussion was locked or slowed down meanwhile; throws unique_violation where the key is known. */
  async store(place: Place, post: NewPost): Promise<StoredPost | undefined> {
    const postId = newId();
    const events = post.isHeld ? [PostHeld] : place.to === 'TOPIC' ? [DiscussionStarted, PostWritten] : [PostWritten];
    const targets = (kind: 'MEMBER' | 'CITY') => post.rendered.mentions.filter((mention) => mention.kind === kind).map(({ target }) => target);
    const values = [
      ...[postId, post.authorId, post.at, post.cityId, post.answersId, post.key, post.language, post.body, post.rendered.html],
      ...[events.map(() => newId()), events.map(({ type }) => type)],
      ...valuesOf(place),
    ];
    const isMentioning = post.rendered.mentions.length > 0;
    const text = this.text(place.to, post.isHeld, isMentioning ? values.length + 1 : 0);
    const [standing] = await this.database.rows<Omit<StoredPost, 'postId'>>(text, isMentioning ? [...values, targets('MEMBER').filter(isId), targets('CITY')] : values);
    return standing && { ...standing, postId };
  }

  private text(to: Place['to'], isHeld: boolean, mentionsFrom: number): string {
    const name = `${to} ${isHeld} ${mentionsFrom}`;
    let text = this.texts.get(name);
    if (!text) {
      const mentioned = mentionsFrom ? { mentioned: { members: `$${mentionsFrom}`, cities: `$${mentionsFrom + 1}` } } : {};
      text = buildStatement({ place: PLACES[to](isHeld), isHeld, ...GIVEN, ...mentioned, channel: this.live.channel });
      this.texts.set(name, text);
    }
    return text;
  }
}

function valuesOf(place: Place): unknown[] {
  if (place.to === 'DISCUSSION') return [place.id, place.slowModeSeconds];
  if (place.to === 'TOPIC') return [newId(), place.themeSlug, place.title, place.isSample];
  return [newId(), place.kind, place.id, place.themeSlug, place.cityId, place.isOpen];
}
