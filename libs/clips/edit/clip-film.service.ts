import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { CaptionsService } from '@libs/media/captions/captions.service.js';
import { FilmsService } from '@libs/media/films.service.js';
import { isEditable } from '@libs/review/review.types.js';
import type { Clip } from '../clip.entity.js';
import { captionsNeeded, clipNotEditable } from '../clip.errors.js';
import { isCrew } from '../clip.policy.js';
import { hasCaptions } from '../find-missing.js';
import type { CaptionsInput, FinishClipUpload } from './clip.inputs.js';
import { ClipEditing, lockClip } from './clip-editing.service.js';

/** What a clip's people do with its film and captions; the work is media's. */
@Injectable()
export class ClipFilm {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editing: ClipEditing,
    private readonly films: FilmsService,
    private readonly captions: CaptionsService,
  ) {}

  async finishUpload(actor: MemberActor, { clipId, uploadId, sha256 }: FinishClipUpload): Promise<void> {
    await this.films.finishUpload(actor, await this.filmOf(actor, clipId), uploadId, sha256?.toLowerCase());
  }

  async cancelUpload(actor: MemberActor, clipId: string): Promise<void> {
    await this.films.cancelUpload(actor, await this.filmOf(actor, clipId));
  }

  /** Tries the kept source again; nothing is sent anew. */
  async retry(actor: MemberActor, clipId: string): Promise<void> {
    await this.films.retry(actor, await this.filmOf(actor, clipId));
  }

  /** Captions in one language, in place of those that were there. */
  async addCaptions(actor: MemberActor, clipId: string, { language, content, origin, baseId }: CaptionsInput): Promise<void> {
    const add = async (tx: Tx, { filmId }: Clip) => {
      await this.captions.set(tx, { filmId, language, content, origin: origin ?? 'ORIGINAL', createdBy: actor.memberId, ...(baseId ? { baseId } : {}) });
      return true;
    };
    await this.editing.caption(actor, clipId, language, add, true);
  }

  /** What is on the site keeps those in the language that is spoken. */
  async removeCaptions(actor: MemberActor, clipId: string, language: string): Promise<void> {
    const remove = async (tx: Tx, { filmId, state, spokenLanguage }: Clip) => {
      const captionLanguages = (await this.captions.languagesOf(tx, filmId)).filter((one) => one !== language);
      if (!(await this.captions.remove(tx, filmId, language))) return false;
      if (!isEditable(state) && !hasCaptions({ spokenLanguage, captionLanguages })) throw captionsNeeded(language);
      return true;
    };
    await this.editing.caption(actor, clipId, language, remove, true);
  }

  private async filmOf(actor: MemberActor, clipId: string): Promise<string> {
    return this.dataSource.transaction(async (tx) => {
      const clip = await lockClip(tx, actor, clipId);
      if (!isCrew(actor, clip)) throw forbidden();
      if (!isEditable(clip.state)) throw clipNotEditable(clip.state);
      return clip.filmId;
    });
  }
}
