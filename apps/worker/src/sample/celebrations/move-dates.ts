import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CancelOccurrence } from '@libs/celebrations/when/cancel-occurrence.js';
import { MoveOccurrence } from '@libs/celebrations/when/move-occurrence.js';
import { Occurrence } from '@libs/celebrations/when/occurrence.entity.js';
import { addMinutes } from '@libs/celebrations/when/rules/parse-local-time.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { SampleCelebration } from './celebration-files.js';

/** The dates of a celebration of the sample, and what became of them. */
@Injectable()
export class MoveDates {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly moving: MoveOccurrence,
    private readonly cancelling: CancelOccurrence,
  ) {}

  /** In the order of its series. */
  list(celebrationId: string): Promise<Occurrence[]> {
    return this.dataSource.manager.find(Occurrence, { where: { celebrationId }, order: { originalStart: 'ASC' } });
  }

  /** Does nothing where it is moved or cancelled already. */
  async change(crew: MemberActor, { id, edits, state, movedAt, startsLocal }: Occurrence, { moveMinutes, placeName, reason }: SampleCelebration['changes'][number]): Promise<void> {
    if (state === 'CANCELLED' || movedAt) return;
    if (moveMinutes === undefined) await this.cancelling.cancel(crew, { id, edits, scope: 'THIS', reason });
    else await this.moving.move(crew, { id, edits, scope: 'THIS', startsLocal: addMinutes(startsLocal, moveMinutes), placeName, reason });
  }
}
