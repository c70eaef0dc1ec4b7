import type { Tx } from '@libs/platform/database/tx.js';
import type { FilmFit } from './film-change.types.js';

/** A cue that ends this much after its film is let pass: it is rounding. Milliseconds. */
export const PAST_END_MS = 500;
/** A passage that begins so near the end shows nothing. Milliseconds. */
export const LEAST_MOMENT_MS = 1_000;

/** What of a clip lies within a film of this length. Milliseconds. */
export async function fitOf(database: Pick<Tx, 'query'>, clipId: string, durationMs: number): Promise<FilmFit> {
  const [fit]: [FilmFit] = await database.query(
    `SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('language', track.language, 'kept', told.kept, 'left', told.cues - told.kept) ORDER BY track.language)
               FROM caption_track track CROSS JOIN LATERAL (SELECT count(*) AS cues, count(*) FILTER (WHERE (cue ->> 'endMs')::int <= $2::int + ${PAST_END_MS}) AS kept FROM jsonb_array_elements(track.cues) AS cue) told
              WHERE track.film_id = clip.film_id), '[]') AS captions,
            moments.kept AS "momentsKept", moments.gone AS "momentsLeft", chapters.kept AS "chaptersKept", chapters.gone AS "chaptersLeft"
       FROM clip
       CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE start_ms <= $2::int - ${LEAST_MOMENT_MS})::int AS kept, count(*) FILTER (WHERE start_ms > $2::int - ${LEAST_MOMENT_MS})::int AS gone FROM clip_moment WHERE clip_id = clip.id AND state <> 'DECLINED') moments
       CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE start_ms < $2)::int AS kept, count(*) FILTER (WHERE start_ms >= $2)::int AS gone FROM clip_chapter WHERE clip_id = clip.id) chapters
      WHERE clip.id = $1`,
    [clipId, durationMs],
  );
  return fit;
}

/** Passages and chapters that a film of this length does not reach go; a passage that it ends in is shortened. */
export async function fitMarks(tx: Tx, clipId: string, durationMs: number): Promise<void> {
  await tx.query('DELETE FROM clip_moment WHERE clip_id = $1 AND start_ms > $2', [clipId, durationMs - LEAST_MOMENT_MS]);
  await tx.query('UPDATE clip_moment SET end_ms = $2, revision = revision + 1 WHERE clip_id = $1 AND end_ms > $2', [clipId, durationMs]);
  await tx.query('DELETE FROM clip_chapter WHERE clip_id = $1 AND start_ms >= $2', [clipId, durationMs]);
}
