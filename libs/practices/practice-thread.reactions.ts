import { Injectable } from '@nestjs/common';
import { SubjectThreads } from '@libs/discussions/subject-threads.service.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { PracticeDeleted } from './practice.events.js';
import { PRACTICE } from './practice.types.js';

/** The comments on a practice are seen as long as the practice is. */
@Injectable()
export class PracticeThreadReactions {
  constructor(
    private readonly threads: SubjectThreads,
    private readonly database: ReadDatabase,
  ) {}

  @On(SubjectMoved, ofKind(PRACTICE))
  async followMoved({ subjectId }: SubjectMovedPayload): Promise<void> {
    const row = await this.database.row<{ practiceId: string }>('SELECT practice_id AS "practiceId" FROM practice_revision WHERE id = $1', [subjectId]);
    if (row) await this.threads.follow(PRACTICE, row.practiceId);
  }

  @On(PracticeDeleted)
  async followDeleted({ practiceId }: { practiceId: string }): Promise<void> {
    await this.threads.follow(PRACTICE, practiceId);
  }
}
