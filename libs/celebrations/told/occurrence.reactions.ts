import { Injectable } from '@nestjs/common';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { OccurrenceCancelled, OccurrenceMoved, OccurrenceRestored } from '../when/occurrence.events.js';
import { tellOccurrence } from './told.jobs.js';
import type { BeforeMove } from './told.types.js';

interface Event {
  occurrenceId: string;
  sequence: number;
}

/** What follows when something is moved, cancelled or takes place after all: a job tells everybody registered. */
@Injectable()
export class OccurrenceReactions {
  constructor(private readonly jobs: Jobs) {}

  @On(OccurrenceMoved)
  async tellMoved({ occurrenceId, sequence, reason, was }: Event & { reason: string | null; was: BeforeMove }, { eventId }: EventContext): Promise<void> {
    await this.jobs.add(tellOccurrence, { occurrenceId, sequence, what: 'MOVED', reason, was }, { id: `${eventId}-tell` });
  }

  @On(OccurrenceCancelled)
  async tellCancelled({ occurrenceId, sequence }: Event, { eventId }: EventContext): Promise<void> {
    await this.jobs.add(tellOccurrence, { occurrenceId, sequence, what: 'CANCELLED', reason: null, was: null }, { id: `${eventId}-tell` });
  }

  @On(OccurrenceRestored)
  async tellRestored({ occurrenceId, sequence }: Event, { eventId }: EventContext): Promise<void> {
    await this.jobs.add(tellOccurrence, { occurrenceId, sequence, what: 'RESTORED', reason: null, was: null }, { id: `${eventId}-tell` });
  }
}
