import { Injectable, SetMetadata } from '@nestjs/common';
import type { JobDefinition, JobRun } from './job.js';

export const PROCESSOR_OF = 'citylore:processor-of';

/** One processor a job; it must bear being run twice. */
export interface JobProcessor<P extends object> {
  run(payload: P, run: JobRun): Promise<void>;
}

/** Marks the provider that runs a job. */
export function ProcessorOf<P extends object>(job: JobDefinition<P>) {
  return <T extends new (...given: never[]) => JobProcessor<P>>(target: T): void => {
    Injectable()(target);
    SetMetadata(PROCESSOR_OF, job)(target);
  };
}

/** Throw this when another attempt cannot help. */
export class GiveUp extends Error {}
