import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { badInput } from '@libs/platform/access/access.errors.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { captionsMissing } from '../../media.errors.js';
import { holdFilm } from '../../move-film.js';
import { CaptionTrack } from '../caption-track.entity.js';
import { CaptionsService } from '../captions.service.js';
import { cleanCue } from '../check-cues.js';
import { CaptionSuggestion } from './caption-suggestion.entity.js';
import { findLine } from './find-line.js';
import { settleSuggestions } from './settle-suggestions.js';
import { cueChanged, suggestionDecided, suggestionSame, suggestionUnknown } from './suggestion.errors.js';
import { CaptionSuggested, CaptionSuggestionDecided } from './suggestion.events.js';

export interface NewSuggestion {
  filmId: string;
  memberId: string;
  language: string;
  startMs: number;
  endMs: number;
  /** The line as it was seen. */
  current: string;
  text: string;
  note: string | null;
}

export interface Decision {
  accept: boolean;
  /** In other words than suggested. */
  text: string | null;
  answer: string | null;
  by: string;
}

export interface Decided {
  suggestion: CaptionSuggestion;
  track: CaptionTrack | null;
}

/** Better lines that viewers suggest. Who may suggest and decide is asked by the content that shows the film. */
@Injectable()
export class CaptionSuggestions {
  constructor(
    private readonly captions: CaptionsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** What a suggestion is for. */
  async subject(tx: Tx, id: string): Promise<Pick<CaptionSuggestion, 'filmId' | 'language'>> {
    const suggestion = await tx.findOneBy(CaptionSuggestion, { id });
    if (!suggestion) throw suggestionUnknown();
    return suggestion;
  }

  /** For the line as it is now. Whoever has one open for it already mends that one. */
  async add(tx: Tx, { filmId, memberId, language, startMs, current, text, note }: NewSuggestion): Promise<CaptionSuggestion> {
    const suggested = wordsOf(text, 'text');
    // Held, so that whoever writes these captions meanwhile meets this suggestion, or this one their words.
    if (!(await holdFilm(tx, filmId))) throw cueChanged();
    const track = await tx.findOneBy(CaptionTrack, { filmId, language });
    if (!track) throw captionsMissing(language);
    const line = track.cues[findLine(track.cues, { startMs, endMs: startMs }, cleanCue(current))];
    if (!line) throw cueChanged();
    if (line.text === suggested) throw suggestionSame();
    const at = { filmId, language, startMs: line.startMs, endMs: line.endMs, current: line.text };
    const mine = await tx.findOneBy(CaptionSuggestion, { ...at, memberId, state: 'OPEN' });
    if (mine) return tx.save(Object.assign(mine, { suggested, note }));
    const suggestion = tx.create(CaptionSuggestion, { id: newId(), ...at, suggested, note, memberId, state: 'OPEN', answer: null, decidedBy: null, decidedAt: null, createdAt: this.clock.now() });
    await tx.save(suggestion);
    await this.outbox.add(tx, CaptionSuggested, { suggestionId: suggestion.id, filmId });
    return suggestion;
  }

  /** Another film takes the place of one: what was suggested goes along, and what waits finds its line in the captions there, or is outdated. */
  async carry(tx: Tx, fromFilmId: string, toFilmId: string): Promise<void> {
    await holdFilm(tx, fromFilmId);
    const open = await tx.findBy(CaptionSuggestion, { filmId: fromFilmId, state: 'OPEN' });
    await tx.update(CaptionSuggestion, { filmId: fromFilmId }, { filmId: toFilmId });
    for (const language of new Set(open.map((one) => one.language))) {
      const track = await tx.findOneBy(CaptionTrack, { filmId: toFilmId, language });
      await settleSuggestions(tx, this.outbox, { filmId: toFilmId, language, cues: track?.cues ?? [], by: null });
    }
  }

  /** Accepted, the line is written into the captions in the same transaction. */
  async decide(tx: Tx, id: string, { accept, text, answer, by }: Decision): Promise<Decided> {
    const suggestion = await tx.findOne(CaptionSuggestion, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!suggestion) throw suggestionUnknown();
    if (suggestion.state !== 'OPEN') throw suggestionDecided(suggestion.state);
    const { filmId, language } = suggestion;
    Object.assign(suggestion, { state: accept ? 'ACCEPTED' : 'DECLINED', answer, decidedBy: by, decidedAt: this.clock.now() });
    await tx.save(suggestion);
    await this.outbox.add(tx, CaptionSuggestionDecided, { suggestionId: id, filmId, accepted: accept });
    const track = await tx.findOneBy(CaptionTrack, { filmId, language });
    if (!accept) return { suggestion, track };
    const index = track ? findLine(track.cues, suggestion, suggestion.current) : -1;
    if (!track || index === -1) throw suggestionDecided('OUTDATED');
    const words = text === null ? suggestion.suggested : wordsOf(text, 'text');
    const cues = track.cues.map((cue, at) => (at === index ? { ...cue, text: words } : cue));
    const written = await this.captions.write(tx, { filmId, language, cues, origin: track.origin, keeps: true, createdBy: by, baseId: track.id });
    return { suggestion, track: written.track };
  }
}

function wordsOf(text: string, path: string): string {
  const words = cleanCue(text);
  const limit = LIMITS.captions.cueCharacters;
  if (words === '') throw badInput([{ path, code: 'REQUIRED' }]);
  if (words.length > limit) throw badInput([{ path, code: 'TOO_LONG', params: { limit } }]);
  return words;
}
