import { Injectable } from '@nestjs/common';
import { room } from '@libs/contracts/live-messages.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { concernsDesk } from './editorial-state.js';
import { DeskChanged, FlagsDecided, SubjectMoved, type SubjectMovedPayload } from './review.events.js';
import { ReviewQueueQuery } from './desk/review-queue.query.js';

/** What follows a change of state at the desk: moderators' open pages learn how many wait. */
@Injectable()
export class ReviewReactions {
  constructor(
    private readonly queue: ReviewQueueQuery,
    private readonly live: LiveBus,
  ) {}

  @On(SubjectMoved)
  async tellDesk({ from, to }: SubjectMovedPayload): Promise<void> {
    if (concernsDesk(from, to)) await this.tellWaiting();
  }

  @On(FlagsDecided)
  async tellDecided(): Promise<void> {
    await this.tellWaiting();
  }

  @On(DeskChanged)
  async tellWaiting(): Promise<void> {
    await this.live.send([room.review()], 'review', { waiting: await this.queue.waiting() });
  }
}
