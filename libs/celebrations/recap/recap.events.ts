import { defineEvent } from '@libs/platform/outbox/event.js';

export interface RecapsAskedPayload {
  cityId: string;
  celebrationIds: string[];
}

/** A city is asked what came of celebrations that are over, each of them once. */
export const RecapsAsked = defineEvent<RecapsAskedPayload>('RecapsAsked');
