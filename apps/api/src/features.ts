import type { ModuleMetadata } from '@nestjs/common';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { CelebrationsApiModule } from '@libs/celebrations/celebrations.api.module.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { ClipsApiModule } from '@libs/clips/clips.api.module.js';
import { DiscussionsApiModule } from '@libs/discussions/discussions.api.module.js';
import { MediaApiModule } from '@libs/media/media.api.module.js';
import { NotificationsApiModule } from '@libs/notifications/notifications.api.module.js';
import { PracticesApiModule } from '@libs/practices/practices.api.module.js';
import { ReviewApiModule } from '@libs/review/review.api.module.js';
import { ThemesApiModule } from '@libs/themes/themes.api.module.js';

/** The features the API serves, in the order of their tiers. */
export const API_FEATURES: NonNullable<ModuleMetadata['imports']> = [AccountsApiModule, CitiesApiModule, NotificationsApiModule, ReviewApiModule, MediaApiModule, ThemesApiModule, DiscussionsApiModule, ClipsApiModule, PracticesApiModule, CelebrationsApiModule];
