import type { JobRun } from '../jobs/job.js';
import { GiveUp, type JobProcessor, ProcessorOf } from '../jobs/processor.js';
import { runReaction, type ReactionPayload } from './reaction.js';
import { Reactions } from './reactions.js';

/** Runs one reaction to one event. */
@ProcessorOf(runReaction)
export class RunReactionProcessor implements JobProcessor<ReactionPayload> {
  constructor(private readonly reactions: Reactions) {}

  async run({ reaction, eventId, payload }: ReactionPayload, run: JobRun): Promise<void> {
    const handler = this.reactions.named(reaction);
    if (!handler) throw new GiveUp(`There is no reaction ${reaction} in this version`);
    await handler(payload, { eventId, signal: run.signal });
  }
}
