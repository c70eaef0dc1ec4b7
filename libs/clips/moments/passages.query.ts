import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import type { Clip } from '../clip.entity.js';
import { SHOWN } from '../read/clip-list.query.js';
import { clipColumns, clipJoins, type ClipParts, ClipRows } from '../read/clip-rows.query.js';
import type { Passage, QuestionPassages } from './moment.types.js';

/** Of one question the newest so many are looked at, of clips in every state; of those on the site one of each city comes first. */
const LOOKED_AT = 60;
/** Questions of one answer; a module has some twenty. */
const MOST_KEYS = 60;

/** Passages with their clips, as the statement gives them. */
type PassageRow = Clip & {
  momentId: string;
  questionKey: string;
  momentStart: number;
  momentEnd: number;
  momentNote: string;
  momentNoteLanguage: string | null;
  captionTracks: { id: string; language: string }[] | null;
  files: string[] | null;
};

const MOMENT = `p.moment_id AS "momentId", p.question_key AS "questionKey", p.start_ms AS "momentStart", least(p.end_ms, film.duration_ms) AS "momentEnd",
  p.note AS "momentNote", p.note_language AS "momentNoteLanguage",
  (SELECT json_agg(json_build_object('id', t.id, 'language', t.language) ORDER BY t.language) FROM caption_track t WHERE t.film_id = film.id) AS "captionTracks",
  (SELECT json_agg(r.path) FROM rendition r WHERE r.film_id = film.id AND r.generation = film.generation AND r.kind = 'DOWNLOAD') AS files`;

/** Keys that the newest text of a module has; they are the same in each of its languages. */
const KEYS_OF_THEME = `SELECT key #>> '{}' AS key, place FROM (
    SELECT m.content FROM module_text m JOIN theme ON theme.id = m.theme_id WHERE theme.slug = $1 ORDER BY (m.language = 'en') DESC, m.version DESC LIMIT 1) m
  CROSS JOIN LATERAL (
    SELECT key, place FROM jsonb_path_query(m.content, '$.questions[*].key') WITH ORDINALITY AS own (key, place)
    UNION ALL SELECT key, 1000 + place FROM jsonb_path_query(m.content, '$.tips[*].questions[*].key') WITH ORDINALITY AS own (key, place)) asked`;
const KEYS_GIVEN = 'SELECT key, place FROM unnest($1::text[]) WITH ORDINALITY AS asked (key, place)';

/**
 * The statement: `$1` a theme's slug or keys, `$2` how many of each question. What is picked is found before anything is joined to
 * it: the planner takes what comes of JSON for thousands of keys, and would rather look for the passages of each film there is.
 */
export function passagesStatement(of: 'theme' | 'keys', parts: ClipParts): string {
  return `WITH picked AS MATERIALIZED (
      SELECT asked.place, p.* FROM (${of === 'theme' ? KEYS_OF_THEME : KEYS_GIVEN} LIMIT ${MOST_KEYS}) asked
      CROSS JOIN LATERAL (
        SELECT ranked.* FROM (
          SELECT m.id AS moment_id, m.clip_id, m.question_key, m.start_ms, m.end_ms, m.note, m.note_language, m.created_at,
                 row_number() OVER (PARTITION BY clip.city_id ORDER BY m.created_at DESC, m.id DESC) AS nth
            FROM (SELECT * FROM clip_moment WHERE question_key = asked.key AND state = 'SHOWN' ORDER BY created_at DESC, id DESC LIMIT ${LOOKED_AT}) m
            JOIN clip ON clip.id = m.clip_id AND ${SHOWN} JOIN film ON film.id = clip.film_id AND film.state = 'READY' AND film.duration_ms > m.start_ms
           ${of === 'theme' ? 'WHERE m.theme_slug = $1' : ''}) ranked
         ORDER BY ranked.nth, ranked.created_at DESC, ranked.moment_id DESC LIMIT $2) p)
    SELECT ${MOMENT}, ${clipColumns(parts)} FROM picked p JOIN clip ON clip.id = p.clip_id ${clipJoins(parts)}
    ORDER BY p.place, p.nth, p.created_at DESC, p.moment_id DESC`;
}

/** Passages that answer questions, of several cities each: one statement, however many questions there are. */
@Injectable()
export class PassagesQuery {
  constructor(private readonly rows: ClipRows) {}

  ofTheme(context: GraphqlContext, slug: string, first: number, parts: ClipParts): Promise<QuestionPassages[]> {
    return this.read(context, 'theme', slug, first, parts);
  }

  async ofQuestions(context: GraphqlContext, keys: readonly string[], first: number, parts: ClipParts): Promise<QuestionPassages[]> {
    return keys.length === 0 ? [] : this.read(context, 'keys', [...new Set(keys)], first, parts);
  }

  private async read(context: GraphqlContext, of: 'theme' | 'keys', value: string | string[], first: number, parts: ClipParts): Promise<QuestionPassages[]> {
    const clips = (await this.rows.read(context, passagesStatement(of, parts), [value, first], parts)) as PassageRow[];
    return [...Map.groupBy(clips, ({ questionKey }) => questionKey)].map(([key, of]) => ({ key, passages: of.map(asPassage) }));
  }
}

function asPassage(clip: PassageRow): Passage {
  const { id, generation } = clip.media;
  const file = (name: string) => (clip.files?.includes(name) ? `/media/films/${id}/${generation}/${name}` : null);
  return {
    id: clip.momentId,
    questionKey: clip.questionKey,
    startMs: clip.momentStart,
    endMs: clip.momentEnd,
    note: clip.momentNote,
    noteLanguage: clip.momentNoteLanguage,
    clip,
    captions: (clip.captionTracks ?? []).map((track) => ({ language: track.language, url: `/captions/${track.id}.vtt` })),
    fileUrl: file('download.mp4'),
    saverUrl: file('saver.mp4'),
  };
}
