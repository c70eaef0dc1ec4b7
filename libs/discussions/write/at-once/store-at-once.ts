import { Injectable } from '@nestjs/common';
import { SessionSource } from '@libs/platform/access/actor-source.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { isId, newId } from '@libs/platform/ids/id.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { PostWritten } from '../../discussion.events.js';
import { AT, buildStatement, countedIn, STANDING } from '../build-statement.js';
import { fullSince, HAS_SHOWN, newSince } from '../post-facts.query.js';
import type { NewPost, StoredPost } from '../store-post.js';

export type PostAtOnce = Pick<NewPost, 'key' | 'language' | 'body' | 'rendered' | 'at'> & {
  discussionId: string;
  answersId?: string | null;
  citySlug?: string | null;
  /** Whether this process has counted it among its member's. */
  isCounted: boolean;
};

export type StoredAtOnce = StoredPost & { authorId: string; isNew: boolean };

const CITIES = 'json_array_elements(me.cities) AS held';

// As `cityOf`: the one they name, if they work in it; the only one they work in where they name none.
const CITY = `CASE WHEN $4::text IS NOT NULL THEN (SELECT city.id FROM city WHERE city.slug = $4 AND city.id::text IN (SELECT held->>'cityId' FROM ${CITIES}))
      WHEN $11::boolean THEN (SELECT min(held->>'cityId')::uuid FROM ${CITIES} HAVING count(DISTINCT held->>'cityId') = 1) END`;

/**
 * The member, if nothing of theirs stands in the way. The lock is for who is not known yet, and writes by several sessions at
 * the same moment: each would see that there is room for one more.
 */
const writer = (member: string) => `
    SELECT me.id, me.created_at > $13 AS is_new, ${CITY} AS city_id, coalesce(answered.answers_id, answered.id) AS answers_id,
           $15::boolean OR pg_try_advisory_xact_lock(hashtextextended(me.id::text, 0)) AS is_alone
      FROM (${member}) me LEFT JOIN post answered ON answered.id = $5::uuid AND answered.discussion_id = $12::uuid AND answered.state = 'SHOWN'
     WHERE ($5::uuid IS NULL OR answered.id IS NOT NULL)
       AND (NOT $14::boolean OR me.keeps OR ${HAS_SHOWN})
       AND (SELECT stored.id FROM post stored WHERE stored.author_id = me.id AND stored.client_key = $6::uuid) IS NULL
       AND ${fullSince('minute', '$13', '$3')} IS NULL AND ${fullSince('hour', '$13', '$3')} IS NULL`;

// Whoever waited for the row's lock looks at it again, and finds it as the other left it.
const place = (member: string) => `
    UPDATE discussion SET ${countedIn('writer.id')} FROM (${writer(member)} OFFSET 0) writer
     WHERE discussion.id = $12::uuid AND is_open AND last_position > 0 AND locked_at IS NULL AND slow_mode_seconds = 0
       AND writer.is_alone AND ($4::text IS NULL OR writer.city_id IS NOT NULL)
    RETURNING ${STANDING}, writer.id AS "authorId", writer.city_id, writer.answers_id, writer.is_new AS "isNew"`;

/** The statement of `WriteAtOnce`. */
@Injectable()
export class StoreAtOnce {
  private readonly plain: string;
  private readonly mentioning: string;

  constructor(
    private readonly database: ReadDatabase,
    { channel }: LiveBus,
    sessions: SessionSource,
  ) {
    const parts = { place: place(sessions.memberOf('$2', AT)), isHeld: false, author: 'place."authorId"', city: 'place.city_id', answers: 'place.answers_id', channel, more: ['"authorId"', '"isNew"'] };
    const events = `(VALUES ($10::uuid, '${PostWritten.type}'))`;
    this.plain = buildStatement({ ...parts, events });
    this.mentioning = buildStatement({ ...parts, events, mentioned: { members: '$16', cities: '$17' } });
  }

  /** Undefined where anything stood in the way; throws unique_violation where the key was used at this very moment. */
  async store(session: Buffer, { key, language, body, rendered, at, discussionId, answersId, citySlug, isCounted }: PostAtOnce): Promise<StoredAtOnce | undefined> {
    const postId = newId();
    const values = [
      ...[postId, session, at, citySlug ?? null, answersId ?? null, key, language, body, rendered.html],
      ...[newId(), citySlug === undefined, discussionId, newSince(at), rendered.links > 0, isCounted],
    ];
    const { mentions } = rendered;
    const targets = (kind: 'MEMBER' | 'CITY') => mentions.filter((mention) => mention.kind === kind).map(({ target }) => target);
    const [text, given] = mentions.length > 0 ? [this.mentioning, [...values, targets('MEMBER').filter(isId), targets('CITY')]] : [this.plain, values];
    const stored = await this.database.row<Omit<StoredAtOnce, 'postId'>>(text, given);
    return stored && { ...stored, postId };
  }
}
