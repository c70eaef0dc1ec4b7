import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull, Not } from 'typeorm';
import { ConfirmPractice } from '@libs/practices/running/confirm-practice.js';
import { PracticeConfirmation } from '@libs/practices/running/practice-confirmation.entity.js';
import { SendQuestions } from '@libs/practices/running/send-questions.js';
import type { Sample } from '../read-sample.js';
import { SampleActors } from '../sample-actors.js';
import type { Progress } from '../sample-progress.js';
import { daysBefore, PastTime } from './past-time.js';
import type { SamplePractice } from './practice-files.js';

/** Days before the loading on which cities were asked; what falls due later the product asks by itself. */
const ASKED_DAYS_AGO = 30;

/** What cities of the sample said to "still running?", and the questions that nobody has answered. */
@Injectable()
export class ConfirmPractices {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly confirming: ConfirmPractice,
    private readonly questions: SendQuestions,
  ) {}

  /** The answers that are not there yet, oldest first. */
  async answer(id: string, { author, confirmations }: SamplePractice, sample: Sample, { loadedAt }: Progress): Promise<void> {
    const there = await this.dataSource.manager.countBy(PracticeConfirmation, { practiceId: id, answeredAt: Not(IsNull()) });
    for (const { daysAgo, answer, note } of confirmations.slice(there)) {
      const day = daysBefore(loadedAt, daysAgo);
      const actor = await this.actors.byKey(sample, author, day);
      await this.past.on(day, () => this.confirming.confirm(actor, id, answer, note));
    }
  }

  /** Asks as the product would have. */
  async ask({ loadedAt }: Progress): Promise<void> {
    await this.past.on(daysBefore(loadedAt, ASKED_DAYS_AGO), () => this.questions.run());
  }
}
