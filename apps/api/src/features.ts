import type { ModuleMetadata } from '@nestjs/common';

/** The features the API serves, in the order of their tiers. */
export const API_FEATURES: NonNullable<ModuleMetadata['imports']> = [];
