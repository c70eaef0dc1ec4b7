import { SetMetadata } from '@nestjs/common';
import { defineJob } from '../jobs/job.js';
import type { EventDefinition } from './event.js';

export const REACTS_TO = 'citylore:reacts-to';

export interface EventContext {
  /** The outbox id: the same however often the event is delivered. */
  eventId: string;
  signal: AbortSignal;
}

/** What a method follows; of the type's events those that `when` does not turn away, by their payload alone. */
export interface ReactsTo {
  type: string;
  when?: ((payload: object) => boolean) | undefined;
}

/**
 * A method that follows an event: `(payload, context) => Promise<void>`, run as a job of its own, harmless when repeated. An event that `when`
 * turns away makes no job for it: many kinds share an event, and a hundred of one kind may come at once.
 */
export function On<P extends object>(event: EventDefinition<P>, when?: (payload: P) => boolean) {
  return <T extends (payload: P, context: EventContext) => Promise<void>>(target: object, name: string, descriptor: TypedPropertyDescriptor<T>): void => {
    SetMetadata<string, ReactsTo>(REACTS_TO, { type: event.type, when: when as ReactsTo['when'] })(target, name, descriptor as PropertyDescriptor);
  };
}

export interface ReactionPayload {
  reaction: string;
  eventId: string;
  payload: object;
}

/** One job for each (event, reaction). */
export const runReaction = defineJob<ReactionPayload>({
  queue: 'events',
  name: 'run-reaction',
  attempts: 12,
  backoffMs: 500,
  timeoutMs: 60_000,
});
