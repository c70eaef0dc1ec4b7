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
import { isCrew } from '../clip.policy.js';
import { lockClip } from '../edit/clip-editing.service.js';
import { ClipMoment } from './clip-moment.entity.js';
import { assertMarks, durationOf, holdMarked, holdMoment } from './lock-moment.js';
import { momentChanged, momentDecided, momentsLimit, momentUnknown, questionUnknown } from './moment.errors.js';
import type { MomentInput, MomentRevision } from './moment.inputs.js';
import { WriteMomentLog } from './write-moment-log.js';
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
    private readonly log: WriteMomentLog,
    private readonly clock: Clock,
  ) {}

  async add(actor: MemberActor, clipId: string, input: MomentInput): Promise<ClipMoment> {
    const asked = await this.asked(clipId, input);
    const log = await this.log.open(actor, clipId, [asked.themeSlug]);
    return this.dataSource.transaction(async (tx) => {
      const clip = await holdMarked(tx, actor, clipId);
      const { perClip } = LIMITS.moment;
      if ((await tx.countBy(ClipMoment, { clipId, state: 'SHOWN' })) >= perClip) throw momentsLimit(perClip);
      const moment = await tx.save(tx.create(ClipMoment, { ...wordsOf(input, asked, await durationOf(tx, clip)), id: newId(), clipId, state: 'SHOWN', revision: 1, createdAt: this.clock.now() }));
      await this.log.write(tx, log, 'MOMENT_ADDED', moment);
      return moment;
    });
  }

  /** Everything of the input is put in place of what was seen; the same as is there changes nothing. */
  async edit(actor: MemberActor, { id, revision }: MomentRevision, input: MomentInput): Promise<ClipMoment> {
    const known = await this.known(id);
    const asked = await this.asked(known.clipId, input);
    const log = await this.log.open(actor, known.clipId, [known.themeSlug, asked.themeSlug]);
    return this.dataSource.transaction(async (tx) => {
      const { moment, clip } = await holdMoment(tx, actor, id);
      // What waits is decided about, in the words of who suggested it.
      if (moment.state !== 'SHOWN') throw momentUnknown();
      const words = wordsOf(input, asked, await durationOf(tx, clip));
      if (saysSame(moment, words)) return moment;
      if (moment.revision !== revision) throw momentChanged(moment.revision);
      await this.log.write(tx, log, 'MOMENT_CHANGED', words, moment);
      return tx.save(Object.assign(moment, words, { revision: revision + 1 }));
    });
  }

  /** By those who mark it; what still waits also by who suggested it. */
  async remove(actor: MemberActor, { id, revision }: MomentRevision): Promise<void> {
    const known = await this.known(id);
    const log = await this.log.open(actor, known.clipId, [known.themeSlug]);
    await this.dataSource.transaction(async (tx) => {
      const clip = await lockClip(tx, actor, known.clipId);
      const moment = await tx.findOneBy(ClipMoment, { id });
      if (!moment) throw momentUnknown();
      const isOwn = moment.suggestedBy === actor.memberId;
      if (isOwn && moment.state !== 'SUGGESTED' && !isCrew(actor, clip)) throw momentDecided();
      if (!isOwn || moment.state !== 'SUGGESTED') assertMarks(actor, clip);
      if (moment.revision !== revision) throw momentChanged(moment.revision);
      await tx.delete(ClipMoment, { id });
      if (moment.state === 'SHOWN') await this.log.write(tx, log, 'MOMENT_REMOVED', moment);
    });
  }

  /** As it was before a transaction begins. */
  async known(id: string): Promise<ClipMoment> {
    const moment = await this.dataSource.manager.findOneBy(ClipMoment, { id });
    if (!moment) throw momentUnknown();
    return moment;
  }

  /** Whether a module asks the question; read before a transaction begins. */
  async asked(clipId: string, { themeSlug, questionKey }: MomentInput): Promise<Asked> {
    const slug = themeSlug ?? (await this.dataSource.manager.findOne(Clip, { where: { id: clipId }, select: { id: true, themeSlug: true } }))?.themeSlug ?? '';
    return { themeSlug: slug, isAsked: (await this.themes.questionKeys(slug)).includes(questionKey) };
  }
}

/** Whether a passage already says this, there. */
export function saysSame(moment: Words, words: Words): boolean {
  const names = ['themeSlug', 'questionKey', 'startMs', 'endMs', 'note', 'noteLanguage'] as const;
  return names.every((name) => moment[name] === words[name]);
}

/** What a passage says and where it lies, as far as the film and the module let it. */
export function wordsOf(input: MomentInput, { themeSlug, isAsked }: Asked, durationMs: number | null): Words {
  if (!isAsked) throw questionUnknown();
  const note = cleanLine(input.note ?? '');
  return { themeSlug, questionKey: input.questionKey, ...spanOf(input, durationMs), note, noteLanguage: note ? (input.noteLanguage ?? null) : null };
}
