import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { CelebrationAudienceQuery } from './celebration-audience.query.js';
import { CelebrationThreadReactions } from './celebration-thread.reactions.js';
import { CelebrationReactions } from './celebration.reactions.js';
import { CelebrationsModule } from './celebrations.module.js';
import { FestivalsWorkerModule } from './festivals/festivals.worker.module.js';
import { SweepImportsProcessor } from './import/sweep-imports.processor.js';
import { RecapsWorkerModule } from './recap/recaps.worker.module.js';
import { ToldWorkerModule } from './told/told.worker.module.js';
import { ExtendOccurrencesProcessor } from './when/extend-occurrences.processor.js';

@Module({
  imports: [CelebrationsModule, NotificationsModule, FestivalsWorkerModule, ToldWorkerModule, RecapsWorkerModule],
  providers: [CelebrationReactions, CelebrationThreadReactions, CelebrationAudienceQuery, ExtendOccurrencesProcessor, SweepImportsProcessor],
})
export class CelebrationsWorkerModule {}
