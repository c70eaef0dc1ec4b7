import { Module } from '@nestjs/common';
import { CelebrationCalendarModule } from './calendar/celebration-calendar.module.js';
import { CelebrationsModule } from './celebrations.module.js';
import { CelebrationEditResolver } from './edit/celebration-edit.resolver.js';
import { CelebrationStateResolver } from './edit/celebration-state.resolver.js';
import { CelebrationsEditModule } from './edit/celebrations-edit.module.js';
import { CelebrationFeedsModule } from './feeds/celebration-feeds.module.js';
import { FestivalsApiModule } from './festivals/festivals.api.module.js';
import { ImportsApiModule } from './import/imports.api.module.js';
import { CelebrationDeskResolver } from './read/celebration-desk.resolver.js';
import { CelebrationFieldsResolver } from './read/celebration-fields.resolver.js';
import { CelebrationsReadModule } from './read/celebrations-read.module.js';
import { CelebrationsResolver } from './read/celebrations.resolver.js';
import { CityCelebrationsResolver } from './read/city-celebrations.resolver.js';
import { OccurrenceFieldsResolver } from './read/occurrence-fields.resolver.js';
import { ReviewItemCelebrationResolver } from './read/review-item-celebration.resolver.js';
import { ThemeCelebrationsResolver } from './read/theme-celebrations.resolver.js';
import { DoorApiModule } from './door/door.api.module.js';
import { RecapsApiModule } from './recap/recaps.api.module.js';
import { RegistrationsApiModule } from './registration/registrations.api.module.js';
import { CelebrationsWhenModule } from './when/celebrations-when.module.js';
import { RecurrenceDatesResolver } from './when/recurrence-dates.resolver.js';
import { WhenResolver } from './when/when.resolver.js';

const READ = [CelebrationsResolver, CelebrationFieldsResolver, CelebrationDeskResolver, OccurrenceFieldsResolver, CityCelebrationsResolver, ThemeCelebrationsResolver, ReviewItemCelebrationResolver];
const EDIT = [CelebrationEditResolver, CelebrationStateResolver, WhenResolver, RecurrenceDatesResolver];

@Module({ imports: [CelebrationsModule, RegistrationsApiModule, DoorApiModule, RecapsApiModule, CelebrationCalendarModule, CelebrationFeedsModule, FestivalsApiModule, CelebrationsReadModule, CelebrationsEditModule, CelebrationsWhenModule, ImportsApiModule], providers: [...READ, ...EDIT] })
export class CelebrationsApiModule {}
