import { Module } from '@nestjs/common';
import { CelebrationsModule } from '../celebrations.module.js';
import { CelebrationCalendarResolver } from './celebration-calendar.resolver.js';
import { CelebrationListQuery } from './celebration-list.query.js';
import { CelebrationMapQuery } from './celebration-map.query.js';
import { CelebrationMonthQuery } from './celebration-month.query.js';

/** The calendars as the API answers them. */
@Module({ imports: [CelebrationsModule], providers: [CelebrationMonthQuery, CelebrationListQuery, CelebrationMapQuery, CelebrationCalendarResolver] })
export class CelebrationCalendarModule {}
