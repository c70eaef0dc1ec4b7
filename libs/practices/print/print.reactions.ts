import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { Practice } from '../practice.entity.js';
import { PracticeConfirmationAsked, PracticeConfirmed, PracticeDeleted, PracticePublished } from '../practice.events.js';
import { printPrefix } from './make-print.js';
import { PracticePrint } from './practice-print.entity.js';
import { printPractice } from './print.jobs.js';

/** A print follows what is published, and what its city says of it afterwards. */
@Injectable()
export class PrintReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly storage: Storage,
  ) {}

  @On(PracticePublished)
  async printRevision({ revisionId }: { revisionId: string }, { eventId }: EventContext): Promise<void> {
    await this.dataSource.createQueryBuilder().insert().into(PracticePrint).values({ revisionId, state: 'WAITING' }).orIgnore().execute();
    await this.jobs.add(printPractice, { revisionId }, { id: `print-${eventId}` });
  }

  @On(PracticeConfirmed)
  async printAnswer({ practiceId }: { practiceId: string }, { eventId }: EventContext): Promise<void> {
    await this.again(practiceId, eventId);
  }

  @On(PracticeConfirmationAsked)
  async printQuestion({ practiceId }: { practiceId: string }, { eventId }: EventContext): Promise<void> {
    await this.again(practiceId, eventId);
  }

  @On(PracticeDeleted)
  async removePrints({ practiceId }: { practiceId: string }): Promise<void> {
    await this.dataSource.query('DELETE FROM practice_print WHERE revision_id IN (SELECT id FROM practice_revision WHERE practice_id = $1)', [practiceId]);
    await this.storage.deletePrefix(printPrefix(practiceId));
  }

  private async again(practiceId: string, eventId: string): Promise<void> {
    const practice = await this.dataSource.manager.findOneBy(Practice, { id: practiceId });
    if (practice?.shownRevisionId) await this.jobs.add(printPractice, { revisionId: practice.shownRevisionId }, { id: `print-${eventId}` });
  }
}
