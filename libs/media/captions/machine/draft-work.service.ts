import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { NoSuchObject, Storage } from '@libs/platform/storage/storage.js';
import { FilmTools } from '../../pipeline/film-tools.service.js';
import type { Cue } from '../parse-captions.js';
import type { CaptionDraft } from './caption-draft.entity.js';
import { DraftFailure } from './draft-failure.types.js';
import { Engines } from './engines.service.js';
import { extractSpeech } from './extract-speech.js';
import { shapeCues, wrapLines } from './shape-cues.js';

interface FilmSound {
  durationMs: number | null;
  sound: string | null;
}

/** What a draft is made of, and how. */
@Injectable()
export class DraftWork {
  constructor(
    private readonly database: ReadDatabase,
    private readonly storage: Storage,
    private readonly tools: FilmTools,
    private readonly engines: Engines,
  ) {}

  make(draft: CaptionDraft, folder: string, signal: AbortSignal): Promise<Cue[]> {
    return draft.kind === 'SPEECH' ? this.listen(draft, folder, signal) : this.translate(draft, folder, signal);
  }

  /** The sound as it is played, which is small and level; else the file as it was sent. */
  private async listen({ filmId, language }: CaptionDraft, folder: string, signal: AbortSignal): Promise<Cue[]> {
    const { speech } = this.engines;
    if (!speech) throw new DraftFailure('ENGINE_AWAY', 'no speech engine in the settings of this worker');
    const film = await this.database.row<FilmSound>(
      `SELECT f.duration_ms AS "durationMs", coalesce(f.output_prefix || (SELECT r.path FROM rendition r WHERE r.film_id = f.id AND r.generation = f.generation AND r.kind = 'AUDIO' ORDER BY r.bytes LIMIT 1), f.source_key) AS sound
         FROM film f WHERE f.id = $1 AND f.deleted_at IS NULL`,
      [filmId],
    );
    if (!film?.sound) throw new DraftFailure('FILM_GONE');
    const source = await this.storage.toLocalFile(film.sound, folder).catch((err: unknown) => {
      throw err instanceof NoSuchObject ? new DraftFailure('FILM_GONE', err.message) : err;
    });
    const audio = await extractSpeech(this.tools, source, folder, signal);
    const cues = shapeCues(await speech.listen({ audio, language, durationMs: film.durationMs ?? 0, folder, signal }), film.durationMs);
    if (cues.length === 0) throw new DraftFailure('NO_SPEECH_FOUND');
    return cues;
  }

  /** Line by line, each in its time. */
  private async translate({ filmId, language, fromLanguage }: CaptionDraft, folder: string, signal: AbortSignal): Promise<Cue[]> {
    const { translation } = this.engines;
    if (!translation) throw new DraftFailure('ENGINE_AWAY', 'no translation engine in the settings of this worker');
    const track = await this.database.row<{ cues: Cue[] }>('SELECT cues FROM caption_track WHERE film_id = $1 AND language = $2', [filmId, fromLanguage]);
    if (!track || !fromLanguage) throw new DraftFailure('FILM_GONE');
    const lines = track.cues.map(({ text }) => text.replaceAll('\n', ' '));
    const said = await translation.translate({ lines, from: fromLanguage, to: language, folder, signal });
    const cues = track.cues.map((cue, index) => ({ ...cue, text: wrapLines(said[index] ?? '') })).filter(({ text }) => text !== '');
    if (cues.length === 0) throw new DraftFailure('ENGINE_ANSWER', 'nothing but empty lines');
    return cues;
  }
}
