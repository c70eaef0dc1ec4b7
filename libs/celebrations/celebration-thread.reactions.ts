import { Injectable } from '@nestjs/common';
import { SubjectThreads } from '@libs/discussions/subject-threads.service.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { CelebrationDeleted } from './celebration.events.js';
import { CELEBRATION } from './celebration.types.js';

/** The comments on a celebration are seen as long as the celebration is. */
@Injectable()
export class CelebrationThreadReactions {
  constructor(private readonly threads: SubjectThreads) {}

  @On(SubjectMoved, ofKind(CELEBRATION))
  async followMoved({ subjectId }: SubjectMovedPayload): Promise<void> {
    await this.threads.follow(CELEBRATION, subjectId);
  }

  @On(CelebrationDeleted)
  async followDeleted({ celebrationId }: { celebrationId: string }): Promise<void> {
    await this.threads.follow(CELEBRATION, celebrationId);
  }
}
