import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices.module.js';
import { ConfirmPractice } from './confirm-practice.js';
import { SendQuestions } from './send-questions.js';

/** "Still running?": asked by workers, answered by cities. */
@Module({ imports: [PracticesModule], providers: [ConfirmPractice, SendQuestions], exports: [ConfirmPractice, SendQuestions] })
export class PracticesRunningModule {}
