import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { CaptionsService } from '@libs/media/captions/captions.service.js';
import { FilmsService } from '@libs/media/films.service.js';
import { isEditable } from '@libs/review/review.types.js';
import { isCrew } from '../clip.policy.js';
import { lockClip } from '../edit/clip-editing.service.js';
import { ClipFilmChange } from './film-change.entity.js';
import { clipNotShown, filmChangeChanged, filmChangeNotEditable } from './film-change.errors.js';
import type { FilmChangeCaptions, FinishFilmChange } from './film-change.inputs.js';
import { type HeldChange, holdChange } from './lock-change.js';

/** Another film for a clip that is on the site, while it is in the hands of its city. Each answers the clip. */
@Injectable()
export class ChangeFilm {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly films: FilmsService,
    private readonly captions: CaptionsService,
    private readonly clock: Clock,
  ) {}

  /** Begins one; where one is open it is that. */
  async begin(actor: MemberActor, clipId: string): Promise<string> {
    await this.dataSource.transaction(async (tx) => {
      const clip = await lockClip(tx, actor, clipId);
      if (!isCrew(actor, clip)) throw forbidden();
      if (clip.state !== 'PUBLISHED') throw clipNotShown();
      if (await tx.existsBy(ClipFilmChange, { clipId, state: In(['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED']) })) return;
      const film = await this.films.create(tx, clip.cityId);
      const now = this.clock.now();
      await tx.insert(ClipFilmChange, { id: newId(), clipId, filmId: film.id, authorId: actor.memberId, createdAt: now, updatedAt: now });
    });
    return clipId;
  }

  describe(actor: MemberActor, id: string, revision: number, note: string): Promise<string> {
    return this.edit(actor, id, async (tx, { change }) => {
      if (change.revision !== revision) throw filmChangeChanged(change.revision);
      await tx.update(ClipFilmChange, id, { note: cleanText(note), revision: change.revision + 1, updatedAt: this.clock.now() });
    });
  }

  async finishUpload(actor: MemberActor, { id, uploadId, sha256 }: FinishFilmChange): Promise<string> {
    const { change, clip } = await this.open(actor, id);
    await this.films.finishUpload(actor, change.filmId, uploadId, sha256?.toLowerCase());
    return clip.id;
  }

  async cancelUpload(actor: MemberActor, id: string): Promise<string> {
    const { change, clip } = await this.open(actor, id);
    await this.films.cancelUpload(actor, change.filmId);
    return clip.id;
  }

  /** Tries the kept source again; nothing is sent anew. */
  async retry(actor: MemberActor, id: string): Promise<string> {
    const { change, clip } = await this.open(actor, id);
    await this.films.retry(actor, change.filmId);
    return clip.id;
  }

  /** Captions of the other film in one language, in place of those that were carried over; without a text they go. */
  setCaptions(actor: MemberActor, { id, language, content }: FilmChangeCaptions): Promise<string> {
    return this.edit(actor, id, async (tx, { change: { filmId, revision } }) => {
      if (content) await this.captions.set(tx, { filmId, language, content, origin: 'ORIGINAL', createdBy: actor.memberId });
      else await this.captions.remove(tx, filmId, language);
      await tx.update(ClipFilmChange, id, { revision: revision + 1, updatedAt: this.clock.now() });
    });
  }

  /** It and its film go; the clip stays as it is. */
  discard(actor: MemberActor, id: string): Promise<string> {
    return this.edit(actor, id, async (tx, { change }) => {
      await this.films.remove(tx, change.filmId);
      await tx.delete(ClipFilmChange, id);
    });
  }

  private async edit(actor: MemberActor, id: string, change: (tx: Tx, held: HeldChange) => Promise<void>): Promise<string> {
    return this.dataSource.transaction(async (tx) => {
      const held = await editable(tx, actor, id);
      await change(tx, held);
      return held.clip.id;
    });
  }

  private open(actor: MemberActor, id: string): Promise<HeldChange> {
    return this.dataSource.transaction((tx) => editable(tx, actor, id));
  }
}

async function editable(tx: Tx, actor: MemberActor, id: string): Promise<HeldChange> {
  const held = await holdChange(tx, actor, id);
  if (!isEditable(held.change.state)) throw filmChangeNotEditable(held.change.state);
  return held;
}
