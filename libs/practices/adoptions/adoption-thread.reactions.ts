import { Injectable } from '@nestjs/common';
import { SubjectThreads } from '@libs/discussions/subject-threads.service.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { PRACTICE } from '../practice.types.js';
import { ADOPTION } from './adoption.discussion.js';
import { AdoptionMoved, type AdoptionMovedPayload } from './adoption.events.js';

/** The thread of an adoption is seen as long as the adoption is, and that as long as its practice is. */
@Injectable()
export class AdoptionThreadReactions {
  constructor(
    private readonly database: ReadDatabase,
    private readonly threads: SubjectThreads,
  ) {}

  @On(AdoptionMoved)
  async followMoved({ adoptionId }: AdoptionMovedPayload): Promise<void> {
    await this.threads.follow(ADOPTION, adoptionId);
  }

  @On(SubjectMoved, ofKind(PRACTICE))
  async followPractice({ subjectId }: SubjectMovedPayload): Promise<void> {
    const discussed = await this.database.rows<{ id: string }>(
      `SELECT adoption.id FROM practice_revision revision JOIN adoption ON adoption.practice_id = revision.practice_id
         JOIN discussion ON discussion.subject_kind = '${ADOPTION}' AND discussion.subject_id = adoption.id WHERE revision.id = $1`,
      [subjectId],
    );
    for (const { id } of discussed) await this.threads.follow(ADOPTION, id);
  }
}
