import { Injectable } from '@nestjs/common';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { groupsInOrder, inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import type { TextOrigin } from '@libs/platform/graphql/text-origin.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import type { Film } from '../film.entity.js';
import { captionLanguages, captionLanguageUnknown, captionsChanged, captionsMissing, captionsPastEnd } from '../media.errors.js';
import { holdFilm } from '../move-film.js';
import { CaptionsChanged } from './caption.events.js';
import { CaptionTrack } from './caption-track.entity.js';
import { checkCues, sameCues } from './check-cues.js';
import { FormerCaptions } from './former-captions.entity.js';
import { settleSuggestions } from './suggestions/settle-suggestions.js';
import { type Cue, parseCaptions } from './parse-captions.js';

/** A last caption this long after the end is let pass: it is rounding, not the wrong film. Milliseconds. */
const PAST_END_MS = 10_000;

export interface NewCaptions {
  filmId: string;
  language: string;
  /** WebVTT or SRT; or the cues themselves. */
  content?: string;
  cues?: readonly Cue[];
  origin: TextOrigin;
  checked?: boolean;
  /** Those that are there stay as they came about and as far as they were checked, unless `checked` says otherwise. */
  keeps?: boolean;
  /** A machine's words were taken over: whoever saves them, they count as its own, and nobody has read them yet. */
  ofMachine?: boolean;
  /** The member; null for captions that come with the product. */
  createdBy: string | null;
  /** The track that was seen, null where there was none: with another there now, nothing is written. Left out, whatever is there is replaced. */
  baseId?: string | null;
}

export type TrackView = Pick<CaptionTrack, 'id' | 'filmId' | 'language' | 'origin' | 'checked'> & { changedAt: Date; changedByName: string | null };

export interface Written {
  track: CaptionTrack;
  changed: boolean;
}

/** Captions of films. Who may change them is asked by the content that shows the film. */
@Injectable()
export class CaptionsService {
  constructor(
    private readonly database: ReadDatabase,
    private readonly outbox: Outbox,
  ) {}

  /** Puts captions in place of what was there in this language. */
  async set(tx: Tx, captions: NewCaptions): Promise<CaptionTrack> {
    return (await this.write(tx, captions)).track;
  }

  /** The same, saying whether that changed anything: the same cues as are there do not, whatever was seen. */
  async write(tx: Tx, captions: NewCaptions): Promise<Written> {
    const { filmId, language, createdBy, baseId, ofMachine = false } = captions;
    if (!LANGUAGE_TAG.test(language)) throw captionLanguageUnknown();
    const parsed = captions.content === undefined ? undefined : parseCaptions(captions.content);
    const film = await holdFilm(tx, filmId);
    if (!film) throw notFound('film');
    const cues = withinFilm(film, parsed, captions.cues ?? []);
    const there = await tx.findOneBy(CaptionTrack, { filmId, language });
    const same = there !== null && sameCues(there.cues, cues);
    // Taken over twice, or word for word what a person has written since: that stays as it is.
    if (there && same && ofMachine) return { track: there, changed: false };
    const origin = ofMachine ? 'MACHINE' : (captions.keeps && there?.origin) || captions.origin;
    const checked = ofMachine ? false : (captions.checked ?? (captions.keeps && there ? there.checked : origin !== 'MACHINE'));
    if (there && same && there.origin === origin) return this.mark(tx, there, checked);
    if (baseId !== undefined && (there?.id ?? null) !== baseId) throw await this.conflict(tx, there);
    await this.leave(tx, there);
    if ((await tx.countBy(CaptionTrack, { filmId })) >= LIMITS.captions.languages) throw captionLanguages(LIMITS.captions.languages);
    const track = await tx.save(tx.create(CaptionTrack, { id: newId(), filmId, language, origin, checked, cues, createdBy }));
    await this.outbox.add(tx, CaptionsChanged, { filmId, language, trackId: track.id });
    if (there) await settleSuggestions(tx, this.outbox, { filmId, language, cues, by: createdBy });
    return { track, changed: true };
  }

  /** Says whether a person has read the captions that were seen against the film. */
  async setChecked(tx: Tx, filmId: string, language: string, baseId: string, checked: boolean): Promise<Written> {
    await holdFilm(tx, filmId);
    const there = await tx.findOneBy(CaptionTrack, { filmId, language });
    if (!there) throw captionsMissing(language);
    if (there.id !== baseId) throw await this.conflict(tx, there);
    return this.mark(tx, there, checked);
  }

  /** False where there was none. */
  async remove(tx: Tx, filmId: string, language: string): Promise<boolean> {
    const gone = ((await tx.delete(CaptionTrack, { filmId, language })).affected ?? 0) > 0;
    if (!gone) return false;
    await this.outbox.add(tx, CaptionsChanged, { filmId, language, trackId: null });
    await settleSuggestions(tx, this.outbox, { filmId, language, cues: [], by: null });
    return true;
  }

  /** Of those alone that were checked, or were not, where it is asked. */
  async languagesOf(tx: Tx, filmId: string, checked?: boolean): Promise<string[]> {
    const tracks = await tx.find(CaptionTrack, { where: { filmId, ...(checked === undefined ? {} : { checked }) }, select: { id: true, language: true }, order: { language: 'ASC' } });
    return tracks.map(({ language }) => language);
  }

  /** The tracks of films, without their cues. */
  async of(filmIds: readonly string[]): Promise<TrackView[]> {
    return this.database.rows(
      `SELECT t.id, t.film_id AS "filmId", t.language, t.origin, t.checked, t.created_at AS "changedAt", m.name AS "changedByName"
         FROM caption_track t LEFT JOIN member m ON m.id = t.created_by WHERE t.film_id = ANY($1) ORDER BY t.language`,
      [[...filmIds]],
    );
  }

  /** The tracks of one film, read together with those of the other films of the request. */
  tracks(context: GraphqlContext, filmId: string): Promise<TrackView[]> {
    return loaderOf(context, this.readTracks).load(filmId);
  }

  /** The words of a track, read together with those of the other tracks of the request. */
  cues(context: GraphqlContext, trackId: string): Promise<Cue[]> {
    return loaderOf(context, this.readCues).load(trackId);
  }

  /** The words of a film in a language, with their times; null where nobody wrote them. */
  async transcript(filmId: string, language: string): Promise<{ language: string; cues: Cue[] } | null> {
    return (await this.database.row<{ language: string; cues: Cue[] }>('SELECT language, cues FROM caption_track WHERE film_id = $1 AND language = $2', [filmId, language])) ?? null;
  }

  /** The words stay, and so does their address. */
  private async mark(tx: Tx, track: CaptionTrack, checked: boolean): Promise<Written> {
    if (track.checked === checked) return { track, changed: false };
    await tx.update(CaptionTrack, track.id, { checked });
    await this.outbox.add(tx, CaptionsChanged, { filmId: track.filmId, language: track.language, trackId: track.id });
    return { track: Object.assign(track, { checked }), changed: true };
  }

  /** The track goes; its address leads on for a day. */
  private async leave(tx: Tx, track: CaptionTrack | null): Promise<void> {
    if (!track) return;
    const { id, filmId, language } = track;
    await tx.delete(CaptionTrack, { id });
    await tx.query(`DELETE FROM former_captions WHERE film_id = $1 AND replaced_at < now() - interval '1 day'`, [filmId]);
    await tx.insert(FormerCaptions, { id, filmId, language });
  }

  private async conflict(tx: Tx, there: CaptionTrack | null): Promise<Error> {
    const [by] = there?.createdBy ? await tx.query<{ name: string }[]>('SELECT name FROM member WHERE id = $1', [there.createdBy]) : [];
    return captionsChanged(there?.id ?? '', there?.createdAt.toISOString() ?? '', by?.name ?? '');
  }

  private readonly readTracks = async (filmIds: readonly string[]): Promise<TrackView[][]> => groupsInOrder(filmIds, await this.of(filmIds), ({ filmId }) => filmId);

  private readonly readCues = async (ids: readonly string[]): Promise<Cue[][]> => {
    const rows = await this.database.rows<{ id: string; cues: Cue[] }>('SELECT id, cues FROM caption_track WHERE id = ANY($1)', [[...ids]]);
    return inOrder(ids, rows, ({ id }) => id, undefined).map((row) => row?.cues ?? []);
  };
}

/** The cues, which begin before the film has ended. */
function withinFilm({ durationMs }: Film, parsed: { cues: Cue[]; lines: number[] } | undefined, cues: readonly Cue[]): Cue[] {
  const latest = durationMs === null ? Infinity : durationMs + PAST_END_MS;
  if (!parsed) return checkCues(cues, latest);
  const late = parsed.cues.findIndex(({ startMs }) => startMs > latest);
  if (late !== -1) throw captionsPastEnd(parsed.lines[late] ?? 1);
  return parsed.cues;
}
