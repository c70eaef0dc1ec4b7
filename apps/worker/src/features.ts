import type { ModuleMetadata } from '@nestjs/common';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { CitiesWorkerModule } from '@libs/cities/cities.worker.module.js';
import { ThemesModule } from '@libs/themes/themes.module.js';

/** The features whose jobs and reactions a worker runs, in the order of their tiers. */
export const WORKER_FEATURES: NonNullable<ModuleMetadata['imports']> = [AccountsWorkerModule, CitiesWorkerModule, ThemesModule];
