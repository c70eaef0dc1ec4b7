import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import { cleanLine } from '@libs/platform/text/clean-text.js';
import { ThemesService } from '@libs/themes/themes.service.js';
import { Clip } from '../clip.entity.js';
import { lockClip } from '../edit/clip-editing.service.js';
import { ClipMoment } from './clip-moment.entity.js';
import { durationOf, holdMarked, holdMoment } from './lock-moment.js';
import { momentsLimit, momentUnknown, questionUnknown } from './moment.errors.js';
import type { MomentInput } from './moment.inputs.js';
import { spanOf } from './check-span.js';

type Words = Pick<ClipMoment, 'themeSlug' | 'questionKey' | 'startMs' | 'endMs' | 'note' | 'noteLanguage'>;

export interface Asked {
  themeSlug: string;
  isAsked: boolean;
}

/** What a city itself marks in its clips: shown at once, also while the clip is on the site. */
@Injectable()
export class MarkMoments {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly themes: ThemesService,
    private readonly clock: Clock,
  ) {}

  async add(actor: MemberActor, clipId: string, input: MomentInput): Promise<ClipMoment> {
    const asked = await this.asked(clipId, input);
    return this.dataSource.transaction(async (tx) => {
      const clip = await holdMarked(tx, actor, clipId);
      const { perClip } = LIMITS.moment;
      if ((await tx.countBy(ClipMoment, { clipId, state: 'SHOWN' })) >= perClip) throw momentsLimit(perClip);
      return tx.save(tx.create(ClipMoment, { ...wordsOf(input, asked, await durationOf(tx, clip)), id: newId(), clipId, state: 'SHOWN', createdAt: this.clock.now() }));
    });
  }

  /** Everything of the input is put in place of what was there. */
  async edit(actor: MemberActor, id: string, input: MomentInput): Promise<ClipMoment> {
    const known = await this.dataSource.manager.findOneBy(ClipMoment, { id });
    if (!known) throw momentUnknown();
    const asked = await this.asked(known.clipId, input);
    return this.dataSource.transaction(async (tx) => {
      const { moment, clip } = await holdMoment(tx, actor, id);
      tx.merge(ClipMoment, moment, wordsOf(input, asked, await durationOf(tx, clip)));
      return tx.save(moment);
    });
  }

  /** By those who mark it; what still waits also by who suggested it. */
  async remove(actor: MemberActor, id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const moment = await tx.findOneBy(ClipMoment, { id });
      if (!moment) throw momentUnknown();
      if (moment.state === 'SUGGESTED' && moment.suggestedBy === actor.memberId) await lockClip(tx, actor, moment.clipId);
      else await holdMarked(tx, actor, moment.clipId);
      await tx.delete(ClipMoment, { id });
    });
  }

  /** Whether a module asks the question; read before a transaction begins. */
  async asked(clipId: string, { themeSlug, questionKey }: MomentInput): Promise<Asked> {
    const slug = themeSlug ?? (await this.dataSource.manager.findOne(Clip, { where: { id: clipId }, select: { id: true, themeSlug: true } }))?.themeSlug ?? '';
    return { themeSlug: slug, isAsked: (await this.themes.questionKeys(slug)).includes(questionKey) };
  }
}

/** What a passage says and where it lies, as far as the film and the module let it. */
export function wordsOf(input: MomentInput, { themeSlug, isAsked }: Asked, durationMs: number | null): Words {
  if (!isAsked) throw questionUnknown();
  const note = cleanLine(input.note ?? '');
  return { themeSlug, questionKey: input.questionKey, ...spanOf(input, durationMs), note, noteLanguage: note ? (input.noteLanguage ?? null) : null };
}
