import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { isEditable } from '@libs/review/review.types.js';
import { Clip } from '../clip.entity.js';
import { clipChanged, clipNotEditable, clipUnknown } from '../clip.errors.js';
import { canSee, isCaptionable, isCrew } from '../clip.policy.js';
import { CLIP } from '../clip.types.js';

type Changes = Partial<Pick<Clip, 'themeSlug' | 'spokenLanguage' | 'licence' | 'consent'>>;

/** The frame of every edit: the row locked, the rules asked, the revision compared and raised. */
@Injectable()
export class ClipEditing {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
    private readonly clock: Clock,
  ) {}

  /** Runs the change; where it answers null nothing was to be changed and the revision stays. */
  async edit(actor: MemberActor, id: string, revision: number | null, change: (tx: Tx, clip: Clip) => Promise<Changes | null>): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const clip = await lockClip(tx, actor, id);
      if (!isCrew(actor, clip)) throw forbidden();
      if (!isEditable(clip.state)) throw clipNotEditable(clip.state);
      if (revision !== null) this.assertRevision(clip, revision);
      const changes = await change(tx, clip);
      if (changes) await tx.update(Clip, id, { ...changes, revision: clip.revision + 1, updatedAt: this.clock.now() });
    });
  }

  /**
   * The same where captions alone change, which happens on the site too and is then a line of the audit log. While the desk cannot
   * have seen the clip its revision stays, so that captions that save themselves are in nobody's way, unless it is raised `always`.
   * `change` says whether there was any.
   */
  async caption(actor: MemberActor, id: string, language: string, change: (tx: Tx, clip: Clip) => Promise<boolean>, always = false): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const clip = await lockClip(tx, actor, id);
      if (!isCrew(actor, clip)) throw forbidden();
      if (!isCaptionable(clip.state)) throw clipNotEditable(clip.state);
      if (!(await change(tx, clip))) return;
      await tx.update(Clip, id, { ...(always || clip.submittedAt ? { revision: clip.revision + 1 } : {}), updatedAt: this.clock.now() });
      await this.editorial.record(tx, { kind: CLIP, subjectId: id, memberId: actor.memberId, part: 'CAPTIONS', text: language });
    });
  }

  assertRevision(clip: Clip, seen: number): void {
    if (clip.revision !== seen) throw clipChanged(clip.revision);
  }
}

/** The clip, its row locked; CLIP_UNKNOWN also where the actor may not know of it. */
export async function lockClip(tx: Tx, actor: MemberActor, id: string): Promise<Clip> {
  const clip = await tx.findOne(Clip, { where: { id, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  if (!clip || !canSee(actor, clip)) throw clipUnknown();
  return clip;
}
