import type { JobRun } from '../jobs/job.js';
import { type JobProcessor, ProcessorOf } from '../jobs/processor.js';
import { runReaction, type ReactionPayload } from './reaction.js';
import { Reactions } from './reactions.js';

/** Runs one reaction to one event. */
@ProcessorOf(runReaction)
export class RunReactionProcessor implements JobProcessor<ReactionPayload> {
  constructor(private readonly reactions: Reactions) {}

  async run({ reaction, eventId, payload }: ReactionPayload, run: JobRun): Promise<void> {
    const handler = this.reactions.named(reaction);
    // A newer worker may have added it: tried again, it comes to one that knows it.
    if (!handler) throw new Error(`There is no reaction ${reaction} in this version`);
    await handler(payload, { eventId, signal: run.signal });
  }
}
