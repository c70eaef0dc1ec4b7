import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { AdoptionsWorkerModule } from './adoptions/adoptions.worker.module.js';
import { PracticeAudienceQuery } from './practice-audience.query.js';
import { PracticeThreadReactions } from './practice-thread.reactions.js';
import { PracticeReactions } from './practice.reactions.js';
import { PracticesModule } from './practices.module.js';
import { PrintsWorkerModule } from './print/prints.worker.module.js';
import { AskStillRunningProcessor } from './running/ask-still-running.processor.js';
import { PracticesRunningModule } from './running/practices-running.module.js';

@Module({
  imports: [PracticesModule, PracticesRunningModule, PrintsWorkerModule, NotificationsModule, AdoptionsWorkerModule],
  providers: [PracticeReactions, PracticeThreadReactions, PracticeAudienceQuery, AskStillRunningProcessor],
})
export class PracticesWorkerModule {}
