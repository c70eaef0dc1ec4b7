import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import type { CaptionTrack } from '@libs/media/captions/caption-track.entity.js';
import type { TextOrigin } from '@libs/platform/graphql/text-origin.js';
import { CaptionsService, type Written } from '@libs/media/captions/captions.service.js';
import { CaptionDrafts } from '@libs/media/captions/machine/caption-drafts.service.js';
import type { Clip } from '../clip.entity.js';
import { ClipEditing } from '../edit/clip-editing.service.js';
import { required } from '../clip.errors.js';
import type { CheckCaptionsArgs, SaveCaptionsArgs } from './caption.inputs.js';

export interface SentFile {
  clipId: string;
  language: string;
  content: string;
  origin?: TextOrigin;
  baseId?: string;
}

/** What the editor of captions writes: over the track it saw, and over no other. */
@Injectable()
export class SaveCaptions {
  constructor(
    private readonly editing: ClipEditing,
    private readonly captions: CaptionsService,
    private readonly drafts: CaptionDrafts,
  ) {}

  async save(actor: MemberActor, { clipId, language, baseId, cues, content, origin, checked, draftId }: SaveCaptionsArgs): Promise<CaptionTrack> {
    if (Boolean(cues) === (typeof content === 'string')) throw required('cues');
    return this.write(actor, clipId, language, async (tx, { filmId, spokenLanguage }) => {
      const written = await this.captions.write(tx, {
        ...{ filmId, language, createdBy: actor.memberId, baseId: baseId ?? null, keeps: true, ofMachine: Boolean(draftId) },
        ...(cues ? { cues } : { content: content ?? '' }),
        ...(typeof checked === 'boolean' ? { checked } : {}),
        origin: origin ?? usual(spokenLanguage, language),
      });
      if (draftId) await this.drafts.taken(tx, draftId, { filmId, language });
      return written;
    });
  }

  /** A file somebody sends, in place of what was there, or of what was seen where that is said. */
  async replace(actor: MemberActor, { clipId, language, content, origin, baseId }: SentFile): Promise<CaptionTrack> {
    return this.write(actor, clipId, language, (tx, { filmId, spokenLanguage }) =>
      this.captions.write(tx, { filmId, language, content, createdBy: actor.memberId, origin: origin ?? usual(spokenLanguage, language), ...(baseId ? { baseId } : {}) }),
    );
  }

  /** Before a file is read: whether it could be taken. */
  async admit(actor: MemberActor, clipId: string): Promise<void> {
    await this.editing.caption(actor, clipId, '', async () => false);
  }

  /** Whether a person has read them against the film. */
  async check(actor: MemberActor, { clipId, language, baseId, checked }: CheckCaptionsArgs): Promise<CaptionTrack> {
    return this.write(actor, clipId, language, (tx, { filmId }) => this.captions.setChecked(tx, filmId, language, baseId, checked));
  }

  private async write(actor: MemberActor, clipId: string, language: string, change: (tx: Tx, clip: Clip) => Promise<Written>): Promise<CaptionTrack> {
    let written: Written | undefined;
    await this.editing.caption(actor, clipId, language, async (tx, clip) => (written = await change(tx, clip)).changed);
    if (!written) throw new Error('Nothing was written');
    return written.track;
  }
}

/** What is written in the language that is spoken is no translation. */
function usual(spokenLanguage: string | null, language: string): TextOrigin {
  return spokenLanguage === null || spokenLanguage === language ? 'ORIGINAL' : 'HUMAN';
}
