import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { CaptionsService } from '@libs/media/captions/captions.service.js';
import { FilmsService } from '@libs/media/films.service.js';
import { isEditable, isWithDesk } from '@libs/review/review.types.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import type { Clip } from '../clip.entity.js';
import { clipChanged, clipIncomplete, clipNotEditable } from '../clip.errors.js';
import { isCrew } from '../clip.policy.js';
import { CLIP } from '../clip.types.js';
import type { MissingItem } from '../clip.types.js';
import { ClipTextRow } from '../clip-parts.entity.js';
import { dayOf } from '../consent/count-consent-days.js';
import { whyLapsed } from '../consent/lapsed-consents.query.js';
import { findMissing } from '../find-missing.js';
import { lockClip } from './clip-editing.service.js';

/** Hands a complete clip to the desk. */
@Injectable()
export class SubmitClip {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
    private readonly films: FilmsService,
    private readonly captions: CaptionsService,
    private readonly clock: Clock,
  ) {}

  /** Submitting what is with the desk already changes nothing. */
  async submit(actor: MemberActor, id: string, revision: number): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await this.editorial.lockItem(tx, CLIP, id);
      const clip = await lockClip(tx, actor, id);
      if (!isCrew(actor, clip)) throw forbidden();
      if (clip.revision !== revision) throw clipChanged(clip.revision);
      if (isWithDesk(clip.state)) return;
      if (!isEditable(clip.state)) throw clipNotEditable(clip.state);
      const missing = await this.missing(tx, clip);
      if (missing.length > 0) throw clipIncomplete(missing);
      await this.editorial.transition(tx, { kind: CLIP, subjectId: id, to: 'SUBMITTED', by: 'CITY', memberId: actor.memberId });
    });
  }

  private async missing(tx: Tx, clip: Clip): Promise<MissingItem[]> {
    return findMissing({
      filmState: (await this.films.stateOf(tx, clip.filmId))?.state ?? 'EMPTY',
      texts: await tx.findBy(ClipTextRow, { clipId: clip.id }),
      spokenLanguage: clip.spokenLanguage,
      captionLanguages: await this.captions.languagesOf(tx, clip.filmId),
      uncheckedLanguages: await this.captions.languagesOf(tx, clip.filmId, false),
      licence: clip.licence,
      consent: clip.consent,
      consentLapsed: (await whyLapsed(tx, clip.id, dayOf(this.clock.now()))) !== null,
    });
  }
}
