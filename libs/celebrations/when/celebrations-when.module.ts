import { Module } from '@nestjs/common';
import { CelebrationsModule } from '../celebrations.module.js';
import { CancelOccurrence } from './cancel-occurrence.js';
import { MoveOccurrence } from './move-occurrence.js';
import { RestoreOccurrence } from './restore-occurrence.js';
import { SetRecurrence } from './set-recurrence.js';
import { ShowDates } from './show-dates.js';

const OPERATIONS = [SetRecurrence, MoveOccurrence, CancelOccurrence, RestoreOccurrence, ShowDates];

/** What people do to when a celebration takes place. */
@Module({ imports: [CelebrationsModule], providers: OPERATIONS, exports: [CelebrationsModule, ...OPERATIONS] })
export class CelebrationsWhenModule {}
