import type { ModuleMetadata } from '@nestjs/common';

/** The features whose jobs and reactions a worker runs, in the order of their tiers. */
export const WORKER_FEATURES: NonNullable<ModuleMetadata['imports']> = [];
