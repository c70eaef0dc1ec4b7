import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NO_SPEECH } from '@libs/contracts/languages.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { CaptionSuggestions } from '@libs/media/captions/suggestions/caption-suggestions.service.js';
import { FilmFigures } from '@libs/media/figures/film-figures.service.js';
import { FilmsService } from '@libs/media/films.service.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import type { EditorialState, ReviewReason } from '@libs/review/review.types.js';
import { type ReviewableKind, ReviewableKinds, type ReviewFacts } from '@libs/review/reviewable-kinds.service.js';
import { Clip } from '../clip.entity.js';
import { filmNotReady } from '../clip.errors.js';
import { CLIP } from '../clip.types.js';
import { CarryCaptions } from './copy-captions.js';
import { ClipFilmChange } from './film-change.entity.js';
import { clipNotShown } from './film-change.errors.js';
import { CLIP_FILM } from './film-change.types.js';
import { fitMarks } from './film-fit.query.js';
import { lockChange } from './lock-change.js';

const REASONS: readonly ReviewReason[] = ['CONSENT_UNCLEAR', 'CAPTIONS_INACCURATE', 'POOR_SOUND_OR_PICTURE', 'OFF_TOPIC', 'ADVERTISING', 'RIGHTS_UNCLEAR', 'PERSONAL_DATA', 'OTHER'];

/** Registers films in place of others with review: what is on the site stays as it is while another one is judged. */
@Injectable()
export class FilmChangeReview implements ReviewableKind, OnModuleInit {
  readonly kind = CLIP_FILM;
  readonly reasons = REASONS;

  constructor(
    private readonly kinds: ReviewableKinds,
    private readonly films: FilmsService,
    private readonly figures: FilmFigures,
    private readonly captions: CarryCaptions,
    private readonly suggestions: CaptionSuggestions,
    private readonly editorial: EditorialService,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async load(tx: Tx, id: string): Promise<ReviewFacts | undefined> {
    const held = await lockChange(tx, id);
    if (!held) return undefined;
    const { clip, change } = held;
    return { state: change.state, revision: change.revision, cityId: clip.cityId, authorId: change.authorId ?? clip.authorId, language: clip.spokenLanguage ?? NO_SPEECH, themeSlug: clip.themeSlug };
  }

  async apply(tx: Tx, id: string, to: EditorialState, at: Date): Promise<void> {
    const change = await tx.findOneByOrFail(ClipFilmChange, { id });
    if (to === 'PUBLISHED') await this.swap(tx, change, at);
    // What was refused is shown by nothing.
    if (to === 'REJECTED') await this.films.remove(tx, change.filmId);
    await tx.update(ClipFilmChange, id, { state: to, updatedAt: at, ...(to === 'SUBMITTED' && change.state !== 'IN_REVIEW' ? { submittedAt: at } : {}) });
  }

  /** The clip shows its other film, and the old one goes; address, comments and what lies within the new one stay. */
  private async swap(tx: Tx, change: ClipFilmChange, at: Date): Promise<void> {
    const { clipId, filmId, authorId, note } = change;
    const clip = await tx.findOneByOrFail(Clip, { id: clipId });
    if (clip.state !== 'PUBLISHED' && clip.state !== 'HIDDEN') throw clipNotShown();
    const film = await this.films.stateOf(tx, filmId);
    if (film?.state !== 'READY' || film.durationMs === null) throw filmNotReady();
    await tx.update(Clip, clipId, { filmId, revision: clip.revision + 1, updatedAt: at });
    await this.editorial.record(tx, { kind: CLIP, subjectId: clipId, memberId: authorId, part: 'FILM', text: note });
    await this.figures.carry(tx, clip.filmId, filmId);
    await this.captions.runAgain(tx, clip.filmId, change, film.durationMs);
    await this.suggestions.carry(tx, clip.filmId, filmId);
    await fitMarks(tx, clipId, film.durationMs);
    await this.films.remove(tx, clip.filmId);
  }
}
