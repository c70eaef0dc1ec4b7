import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { newId } from '@libs/platform/ids/id.js';

/** Members in the database, each with a signed-in browser; answers their cookies. */
export async function addMembers(client: pg.Client, count: number): Promise<string[]> {
  const people = Array.from({ length: count }, () => ({ id: newId(), session: newId(), token: randomBytes(32).toString('base64url') }));
  await client.query(
    `INSERT INTO member (id, email, name, locale, time_zone, status, show_publicly, is_sample, created_at)
     SELECT id, id || '@people.example', 'Member ' || right(id::text, 4), 'en', 'UTC', 'ACTIVE', true, false, now() - interval '1 year' FROM unnest($1::uuid[]) AS id`,
    [people.map(({ id }) => id)],
  );
  await client.query(
    `INSERT INTO session (id, member_id, token_hash, created_at, last_seen_at, expires_at)
     SELECT id, member_id, token_hash, now(), now(), now() + interval '30 days' FROM unnest($1::uuid[], $2::uuid[], $3::bytea[]) AS row (id, member_id, token_hash)`,
    [people.map(({ session }) => session), people.map(({ id }) => id), people.map(({ token }) => createHash('sha256').update(token).digest())],
  );
  return people.map(({ token }) => `citylore_session=${token}`);
}

/** A topic; answers its id. */
export async function addTopic(client: pg.Client): Promise<string> {
  const id = newId();
  await client.query(
    `INSERT INTO discussion (id, kind, theme_slug, title, language, created_at, post_count, last_position, version, last_post_at) VALUES ($1, 'TOPIC', 'planning', 'Who is there?', 'en', now(), 1, 1, 1, now())`,
    [id],
  );
  return id;
}
