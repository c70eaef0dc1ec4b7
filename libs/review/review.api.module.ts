import { Module } from '@nestjs/common';
import { AuditLogResolver } from './audit-log.resolver.js';
import { FlagReportsQuery } from './flags/flag-reports.query.js';
import { FlagsResolver } from './flags/flags.resolver.js';
import { ReviewItemCityResolver } from './desk/review-item-city.resolver.js';
import { ReviewModule } from './review.module.js';
import { ReviewResolver } from './desk/review.resolver.js';

@Module({ imports: [ReviewModule], providers: [ReviewResolver, ReviewItemCityResolver, AuditLogResolver, FlagsResolver, FlagReportsQuery] })
export class ReviewApiModule {}
