import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { StorageModule } from '@libs/platform/storage/storage.module.js';
import { ClipAudienceQuery } from '../clip-audience.query.js';
import { ClipsModule } from '../clips.module.js';
import { ClearProofs } from './proofs/clear-proofs.js';
import { ConsentReactions } from './consent.reactions.js';
import { ConsentsModule } from './consents.module.js';
import { EndConsents } from './end-consents.js';
import { KeepConsentsProcessor } from './keep-consents.processor.js';
import { RemindOfConsents } from './tell-of-ends.js';

@Module({
  imports: [ClipsModule, ConsentsModule, NotificationsModule, StorageModule],
  providers: [ConsentReactions, KeepConsentsProcessor, EndConsents, RemindOfConsents, ClearProofs, ClipAudienceQuery],
})
export class ConsentsWorkerModule {}
