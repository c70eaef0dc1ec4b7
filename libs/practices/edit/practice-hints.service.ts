import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { room } from '@libs/contracts/live-messages.js';
import { Member } from '@libs/accounts/member.entity.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import type { PracticeSection } from '../sections/practice-section.types.js';

export interface Saved {
  practiceId: string;
  revisionId: string;
  cityId: string;
  section?: PracticeSection;
  /** Of the revision. */
  edits: number;
}

/** Tells open pages of a city's people that a colleague saved something. A hint alone: what is lost shows as a conflict. */
@Injectable()
export class PracticeHints {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly live: LiveBus,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** After the commit; the save stands whatever becomes of the hint. */
  async saved(actor: MemberActor, { cityId, ...saved }: Saved): Promise<void> {
    try {
      const editor = await this.dataSource.manager.findOne(Member, { where: { id: actor.memberId }, select: { id: true, name: true } });
      await this.live.send([room.city(cityId)], 'practice', { ...saved, editorName: editor?.name });
    } catch (err) {
      this.log.warn({ err }, 'live hint of a practice');
    }
  }
}
