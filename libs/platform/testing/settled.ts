import { expect } from '@jest/globals';
import { Jobs } from '../jobs/jobs.js';
import { runReaction } from '../outbox/reaction.js';
import { eventually } from './eventually.js';
import type { TestApp } from './test-app.js';

/** Waits until everything that was written into the outbox has been reacted to and mailed, so that what is not there by then never comes. */
export async function settled(app: TestApp): Promise<void> {
  const jobsOf = app.get(Jobs);
  // By its name: to import its job would ask every worker of a test for a processor of it.
  const [queue, mails] = [await jobsOf.queue(runReaction.queue), await jobsOf.queue('mail')];
  await eventually(async () => {
    // In this order: a row is relayed only when its jobs are in the queue.
    const [outbox] = await app.dataSource.query<{ open: number }[]>('SELECT count(*)::int AS open FROM outbox WHERE relayed_at IS NULL');
    const jobs = await queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized');
    // What a server refused is tried again much later: that is not waited for.
    const unsent = await mails.getJobCountByTypes('waiting', 'active', 'prioritized');
    expect({ outbox, jobs, unsent }).toEqual({ outbox: { open: 0 }, jobs: 0, unsent: 0 });
  });
}
