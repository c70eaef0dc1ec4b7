import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { lockClip } from '../edit/clip-editing.service.js';
import { ClipMoment } from './clip-moment.entity.js';
import { durationOf, holdMoment } from './lock-moment.js';
import { MarkMoments, saysSame, wordsOf } from './mark-moments.js';
import { clipNotPublished, momentChanged, momentDecided, momentsLimit, momentsWaiting } from './moment.errors.js';
import { MomentDecided, MomentSuggested } from './moment.events.js';
import type { DecideMomentArgs, MomentInput } from './moment.inputs.js';
import { canSuggest } from './moment.policy.js';
import { WriteMomentLog } from './write-moment-log.js';
import { spanOf } from './check-span.js';

const SUGGESTIONS: Limit = { name: 'moment-suggestions', points: LIMITS.moment.suggestionsAnHour, seconds: 3_600 };

/** Passages that members find in clips of others, and what the city says to them. */
@Injectable()
export class SuggestMoment {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly marking: MarkMoments,
    private readonly log: WriteMomentLog,
    private readonly limits: RateLimits,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The same passage suggested twice by the same person is one, in the words of the second time. */
  async suggest(actor: MemberActor, clipId: string, input: MomentInput): Promise<ClipMoment> {
    await this.limits.take(SUGGESTIONS, actor.memberId);
    const asked = await this.marking.asked(clipId, input);
    return this.dataSource.transaction(async (tx) => {
      const clip = await lockClip(tx, actor, clipId);
      if (clip.state !== 'PUBLISHED') throw clipNotPublished();
      if (!canSuggest(actor, clip)) throw forbidden();
      const words = wordsOf(input, asked, await durationOf(tx, clip));
      const { themeSlug, questionKey, startMs } = words;
      const same = await tx.findOneBy(ClipMoment, { clipId, themeSlug, questionKey, startMs, suggestedBy: actor.memberId, state: 'SUGGESTED' });
      if (same) return saysSame(same, words) ? same : tx.save(Object.assign(same, words, { revision: same.revision + 1 }));
      const { waiting } = LIMITS.moment;
      if ((await tx.countBy(ClipMoment, { clipId, state: 'SUGGESTED' })) >= waiting) throw momentsWaiting(waiting);
      const moment = await tx.save(tx.create(ClipMoment, { ...words, id: newId(), clipId, state: 'SUGGESTED', revision: 1, suggestedBy: actor.memberId, createdAt: this.clock.now() }));
      await this.outbox.add(tx, MomentSuggested, { momentId: moment.id, clipId, cityId: clip.cityId, memberId: actor.memberId });
      return moment;
    });
  }

  /** Accepted, it is shown at once, with other bounds where the city names them. Who suggested it is told. */
  async decide(actor: MemberActor, { id, revision, accept, startMs, endMs }: DecideMomentArgs): Promise<ClipMoment> {
    const known = await this.marking.known(id);
    const log = await this.log.open(actor, known.clipId, [known.themeSlug]);
    return this.dataSource.transaction(async (tx) => {
      const { moment, clip } = await holdMoment(tx, actor, id);
      if (moment.state !== 'SUGGESTED') throw momentDecided();
      if (moment.revision !== revision) throw momentChanged(moment.revision);
      const { perClip } = LIMITS.moment;
      if (accept && (await tx.countBy(ClipMoment, { clipId: clip.id, state: 'SHOWN' })) >= perClip) throw momentsLimit(perClip);
      const span = accept ? spanOf({ startMs: startMs ?? moment.startMs, endMs: endMs ?? moment.endMs }, await durationOf(tx, clip)) : {};
      const decided = tx.merge(ClipMoment, moment, { ...span, state: accept ? 'SHOWN' : 'DECLINED', revision: revision + 1, decidedBy: actor.memberId, decidedAt: this.clock.now() });
      if (accept) await this.log.write(tx, log, 'MOMENT_ACCEPTED', decided);
      await this.outbox.add(tx, MomentDecided, { momentId: id, accepted: accept });
      return tx.save(decided);
    });
  }
}
