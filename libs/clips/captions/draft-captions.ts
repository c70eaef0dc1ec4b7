import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import type { CaptionDraft } from '@libs/media/captions/machine/caption-draft.entity.js';
import { CaptionDrafts } from '@libs/media/captions/machine/caption-drafts.service.js';
import { FilmsService } from '@libs/media/films.service.js';
import { Clip } from '../clip.entity.js';
import { clipUnknown, filmNotReady } from '../clip.errors.js';
import { ClipEditing } from '../edit/clip-editing.service.js';

/** Of a city: machines are slow, and others wait for them. */
const DRAFTS: Limit = { name: 'caption-drafts', points: LIMITS.captions.draftsAnHour, seconds: 3_600 };

/** What a clip's crew asks of machines. */
@Injectable()
export class DraftCaptions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editing: ClipEditing,
    private readonly films: FilmsService,
    private readonly drafts: CaptionDrafts,
    private readonly limits: RateLimits,
  ) {}

  async ask(actor: MemberActor, clipId: string, language: string, from: string | null): Promise<CaptionDraft> {
    await this.limits.take(DRAFTS, actor.memberId);
    return this.onClip(actor, clipId, async (tx, { filmId }) => {
      if (from === null && (await this.films.stateOf(tx, filmId))?.state !== 'READY') throw filmNotReady();
      return this.drafts.ask(tx, { filmId, language, from, askedBy: actor.memberId });
    });
  }

  async dismiss(actor: MemberActor, id: string): Promise<boolean> {
    const { manager } = this.dataSource;
    const clip = await manager.findOneBy(Clip, { filmId: await this.drafts.filmOf(manager, id), deletedAt: IsNull() });
    if (!clip) throw clipUnknown();
    await this.onClip(actor, clip.id, (tx) => this.drafts.dismiss(tx, id));
    return true;
  }

  /** Nothing of the clip itself changes by it. */
  private async onClip<T>(actor: MemberActor, clipId: string, work: (...given: Parameters<Parameters<ClipEditing['caption']>[3]>) => Promise<T>): Promise<T> {
    let done: { answer: T } | undefined;
    await this.editing.caption(actor, clipId, '', async (tx, clip) => {
      done = { answer: await work(tx, clip) };
      return false;
    });
    if (!done) throw new Error('Nothing was done');
    return done.answer;
  }
}
