import type { ModuleMetadata } from '@nestjs/common';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { CelebrationsWorkerModule } from '@libs/celebrations/celebrations.worker.module.js';
import { CitiesWorkerModule } from '@libs/cities/cities.worker.module.js';
import { ClipsWorkerModule } from '@libs/clips/clips.worker.module.js';
import { DiscussionsWorkerModule } from '@libs/discussions/discussions.worker.module.js';
import { MediaWorkerModule } from '@libs/media/media.worker.module.js';
import { NotificationsWorkerModule } from '@libs/notifications/notifications.worker.module.js';
import { PracticesWorkerModule } from '@libs/practices/practices.worker.module.js';
import { ReviewWorkerModule } from '@libs/review/review.worker.module.js';
import { ThemesWorkerModule } from '@libs/themes/films/themes.worker.module.js';

/** The features whose jobs and reactions a worker runs, in the order of their tiers. */
export const WORKER_FEATURES: NonNullable<ModuleMetadata['imports']> = [AccountsWorkerModule, CitiesWorkerModule, NotificationsWorkerModule, ReviewWorkerModule, MediaWorkerModule, ThemesWorkerModule, DiscussionsWorkerModule, ClipsWorkerModule, PracticesWorkerModule, CelebrationsWorkerModule];
