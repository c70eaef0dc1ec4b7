import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { isEditable } from '@libs/review/review.types.js';
import { Clip } from '../clip.entity.js';
import { clipChanged, clipNotEditable, clipUnknown } from '../clip.errors.js';
import { canSee, isCrew } from '../clip.policy.js';

type Changes = Partial<Pick<Clip, 'themeSlug' | 'spokenLanguage' | 'licence' | 'consent'>>;

/** The frame of every edit: the row locked, the rules asked, the revision compared and raised. */
@Injectable()
export class ClipEditing {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
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
