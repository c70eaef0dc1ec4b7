import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { CaptionsService } from '@libs/media/captions/captions.service.js';
import { FilmsService } from '@libs/media/films.service.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { isEditable, isWithDesk } from '@libs/review/review.types.js';
import { clipNotShown, filmChangeChanged, filmChangeIncomplete, filmChangeNotEditable } from './film-change.errors.js';
import { CLIP_FILM } from './film-change.types.js';
import { findMissingOfChange } from './find-missing-of-change.js';
import { holdChange } from './lock-change.js';

/** Hands another film to the desk, and takes it back while nobody has looked. Each answers the clip. */
@Injectable()
export class SubmitFilmChange {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
    private readonly films: FilmsService,
    private readonly captions: CaptionsService,
  ) {}

  /** Submitting what is with the desk already changes nothing. */
  async submit(actor: MemberActor, id: string, revision: number): Promise<string> {
    return this.dataSource.transaction(async (tx) => {
      await this.editorial.lockItem(tx, CLIP_FILM, id);
      const { clip, change } = await holdChange(tx, actor, id);
      if (change.revision !== revision) throw filmChangeChanged(change.revision);
      if (isWithDesk(change.state)) return clip.id;
      if (!isEditable(change.state)) throw filmChangeNotEditable(change.state);
      if (clip.state !== 'PUBLISHED') throw clipNotShown();
      const filmState = (await this.films.stateOf(tx, change.filmId))?.state ?? 'EMPTY';
      const missing = findMissingOfChange({ filmState, spokenLanguage: clip.spokenLanguage, captionLanguages: await this.captions.languagesOf(tx, change.filmId) });
      if (missing.length > 0) throw filmChangeIncomplete(missing);
      await this.editorial.transition(tx, { kind: CLIP_FILM, subjectId: id, to: 'SUBMITTED', by: 'CITY', memberId: actor.memberId });
      return clip.id;
    });
  }

  async takeBack(actor: MemberActor, id: string): Promise<string> {
    return this.dataSource.transaction(async (tx) => {
      await this.editorial.lockItem(tx, CLIP_FILM, id);
      const { clip, change } = await holdChange(tx, actor, id);
      // A repeat.
      if (isEditable(change.state)) return clip.id;
      if (change.state !== 'SUBMITTED') throw filmChangeNotEditable(change.state);
      await this.editorial.transition(tx, { kind: CLIP_FILM, subjectId: id, to: 'DRAFT', by: 'CITY', memberId: actor.memberId });
      return clip.id;
    });
  }
}
