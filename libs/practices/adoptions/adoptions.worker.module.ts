import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { PracticesModule } from '../practices.module.js';
import { AdoptionAudienceQuery } from './adoption-audience.query.js';
import { AdoptionHints } from './adoption-hints.service.js';
import { AdoptionThreadReactions } from './adoption-thread.reactions.js';
import { AdoptionReactions } from './adoption.reactions.js';

@Module({ imports: [PracticesModule, NotificationsModule], providers: [AdoptionHints, AdoptionAudienceQuery, AdoptionReactions, AdoptionThreadReactions] })
export class AdoptionsWorkerModule {}
