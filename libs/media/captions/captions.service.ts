import { Injectable } from '@nestjs/common';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { groupsInOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { TextOrigin } from '@libs/platform/graphql/text-origin.js';
import { newId } from '@libs/platform/ids/id.js';
import { captionLanguages, captionLanguageUnknown, captionsPastEnd } from '../media.errors.js';
import { holdFilm } from '../move-film.js';
import { CaptionTrack } from './caption-track.entity.js';
import { type Cue, parseCaptions } from './parse-captions.js';

/** A last caption this long after the end is let pass: it is rounding, not the wrong film. Milliseconds. */
const PAST_END_MS = 10_000;

export interface NewCaptions {
  filmId: string;
  language: string;
  /** WebVTT or SRT. */
  content: string;
  origin: TextOrigin;
  checked?: boolean;
  /** The member. */
  createdBy: string;
}

export type TrackView = Pick<CaptionTrack, 'id' | 'filmId' | 'language' | 'origin' | 'checked'>;

/** Captions of films. Who may change them is asked by the content that shows the film. */
@Injectable()
export class CaptionsService {
  constructor(private readonly database: ReadDatabase) {}

  /** Reads the file and puts it in place of what was there in this language. */
  async set(tx: Tx, captions: NewCaptions): Promise<CaptionTrack> {
    const { filmId, language, content, origin, checked = origin !== 'MACHINE', createdBy } = captions;
    if (!LANGUAGE_TAG.test(language)) throw captionLanguageUnknown();
    const { cues, lines } = parseCaptions(content);
    const film = await holdFilm(tx, filmId);
    if (!film) throw notFound('film');
    const late = cues.findIndex(({ startMs }) => film.durationMs !== null && startMs > film.durationMs + PAST_END_MS);
    if (late !== -1) throw captionsPastEnd(lines[late] ?? 1);
    await tx.delete(CaptionTrack, { filmId, language });
    if ((await tx.countBy(CaptionTrack, { filmId })) >= LIMITS.captions.languages) throw captionLanguages(LIMITS.captions.languages);
    return tx.save(tx.create(CaptionTrack, { id: newId(), filmId, language, origin, checked, cues, createdBy }));
  }

  /** False where there was none. */
  async remove(tx: Tx, filmId: string, language: string): Promise<boolean> {
    return ((await tx.delete(CaptionTrack, { filmId, language })).affected ?? 0) > 0;
  }

  async languagesOf(tx: Tx, filmId: string): Promise<string[]> {
    const tracks = await tx.find(CaptionTrack, { where: { filmId }, select: { id: true, language: true }, order: { language: 'ASC' } });
    return tracks.map(({ language }) => language);
  }

  /** The tracks of films, without their cues. */
  async of(filmIds: readonly string[]): Promise<TrackView[]> {
    return this.database.rows('SELECT id, film_id AS "filmId", language, origin, checked FROM caption_track WHERE film_id = ANY($1) ORDER BY language', [[...filmIds]]);
  }

  /** The tracks of one film, read together with those of the other films of the request. */
  tracks(context: GraphqlContext, filmId: string): Promise<TrackView[]> {
    return loaderOf(context, this.readTracks).load(filmId);
  }

  /** The words of a film in a language, with their times; null where nobody wrote them. */
  async transcript(filmId: string, language: string): Promise<{ language: string; cues: Cue[] } | null> {
    return (await this.database.row<{ language: string; cues: Cue[] }>('SELECT language, cues FROM caption_track WHERE film_id = $1 AND language = $2', [filmId, language])) ?? null;
  }

  private readonly readTracks = async (filmIds: readonly string[]): Promise<TrackView[][]> => groupsInOrder(filmIds, await this.of(filmIds), ({ filmId }) => filmId);
}
