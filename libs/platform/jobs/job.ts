/** Queues are few: each costs every worker process database connections. */
export const QUEUES = ['events', 'media', 'mail', 'maintenance'] as const;
export type QueueName = (typeof QUEUES)[number];

/** A job apart from what runs it: any process may add it, worker processes run it. */
export interface JobDefinition<P extends object = object> {
  readonly queue: QueueName;
  readonly name: string;
  /** Runs altogether before it counts as failed. */
  readonly attempts: number;
  /** First wait before another attempt, doubled each time; milliseconds. */
  readonly backoffMs: number;
  /** The run is told to stop after this; milliseconds. */
  readonly timeoutMs: number;
  /** Type only: what the job carries. */
  readonly payload?: P;
}

const defined = new Map<string, JobDefinition>();

export function defineJob<P extends object>(definition: JobDefinition<P>): JobDefinition<P> {
  if (defined.has(definition.name)) throw new Error(`The job ${definition.name} is defined twice`);
  defined.set(definition.name, definition);
  return definition;
}

/** Every job this process knows, for the check at boot. */
export function definedJobs(): JobDefinition[] {
  return [...defined.values()];
}

export interface JobRun {
  /** The same for every attempt of one job. */
  id: string;
  /** 1 for the first. */
  attempt: number;
  /** Whether this is the last attempt that will be made. */
  last: boolean;
  /** Aborted by the timeout and when the process is told to stop. */
  signal: AbortSignal;
}
