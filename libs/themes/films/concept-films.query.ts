import { Injectable } from '@nestjs/common';
import type { TranscriptCue } from '@libs/media/captions/caption.types.js';
import type { Film } from '@libs/media/film.entity.js';
import { FILM_COLUMNS, RENDITION_COLUMNS, type RenditionRow } from '@libs/media/film-views.service.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { ConceptFilm, SeenScene, TrackHead, WordsHead } from './concept-film.types.js';

/** The film of a theme with all that its page names. */
export interface ThemeFilm extends ConceptFilm {
  themeSlug: string;
  renditions: RenditionRow[];
}

type Row = Film & { themeSlug: string; renditions: RenditionRow[]; captions: (Omit<TrackHead, 'changedAt'> & { changedAt: string })[]; words: WordsHead[] };

/** Bodies kept: seven films in six languages, and those that came before them. Neither changes under its key. */
const KEPT = 200;

// The newest that can be played: another master is made ready beside the one that is shown.
const FILMS = `
  SELECT c.theme_slug AS "themeSlug", ${FILM_COLUMNS},
         (SELECT coalesce(json_agg(x), '[]') FROM (
            SELECT ${RENDITION_COLUMNS} FROM rendition r WHERE r.film_id = f.id AND r.generation = f.generation ORDER BY r.kind, r.height DESC) x) AS renditions,
         (SELECT coalesce(json_agg(x), '[]') FROM (
            SELECT t.id, t.film_id AS "filmId", t.language, t.origin, t.checked, t.created_at AS "changedAt" FROM caption_track t WHERE t.film_id = f.id ORDER BY t.language) x) AS captions,
         (SELECT coalesce(json_agg(x), '[]') FROM (
            SELECT w.language, w.title, w.about, w.sha256 FROM concept_film_words w WHERE w.film_id = f.id ORDER BY w.language) x) AS words
    FROM unnest($1::text[]) wanted(slug)
    JOIN LATERAL (
      SELECT o.theme_slug, o.film_id FROM concept_film o JOIN film shown ON shown.id = o.film_id AND shown.state = 'READY' AND shown.deleted_at IS NULL
       WHERE o.theme_slug = wanted.slug ORDER BY o.created_at DESC, o.film_id DESC LIMIT 1) c ON true
    JOIN film f ON f.id = c.film_id`;

/** Reads the films of modules: one statement for what is shown, another for words that this process has not read yet. */
@Injectable()
export class ConceptFilmsQuery {
  private readonly scenes = new Map<string, SeenScene[]>();
  private readonly cues = new Map<string, TranscriptCue[]>();

  constructor(private readonly database: ReadDatabase) {}

  /** Of each theme that has one that can be played. */
  async of(slugs: readonly string[]): Promise<ThemeFilm[]> {
    const rows = await this.database.rows<Row>(FILMS, [[...slugs]]);
    return rows.map(({ themeSlug, renditions, captions, words, ...media }) => {
      const tracks = captions.map((track) => ({ ...track, changedAt: new Date(track.changedAt), changedByName: null }));
      return { themeSlug, renditions, captions: tracks, words, media };
    });
  }

  /** What is said, by a track: replaced, it has another id. */
  async said(trackId: string): Promise<TranscriptCue[]> {
    return kept(this.cues, trackId, async () => (await this.database.row<{ cues: TranscriptCue[] }>('SELECT cues FROM caption_track WHERE id = $1', [trackId]))?.cues);
  }

  /** What is seen, in a language the film has words in. */
  async seen(filmId: string, { language, sha256 }: WordsHead): Promise<SeenScene[]> {
    return kept(this.scenes, `${filmId} ${sha256}`, async () => {
      const row = await this.database.row<{ described: SeenScene[] }>('SELECT described FROM concept_film_words WHERE film_id = $1 AND language = $2', [filmId, language]);
      return row?.described;
    });
  }
}

async function kept<T>(store: Map<string, T[]>, key: string, read: () => Promise<T[] | undefined>): Promise<T[]> {
  const known = store.get(key);
  if (known) return known;
  const found = await read();
  if (store.size >= KEPT) store.clear();
  if (found) store.set(key, found);
  return found ?? [];
}
