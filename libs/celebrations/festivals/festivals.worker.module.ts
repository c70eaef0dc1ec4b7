import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { CelebrationsModule } from '../celebrations.module.js';
import { FestivalAudienceQuery } from './festival-audience.query.js';
import { FestivalReactions } from './festival.reactions.js';
import { HostsWorkerModule } from './hosts/hosts.worker.module.js';

/** What follows when a festival changes; the mails to its hosts are in hosts/. */
@Module({ imports: [CelebrationsModule, NotificationsModule, HostsWorkerModule], providers: [FestivalReactions, FestivalAudienceQuery], exports: [FestivalAudienceQuery] })
export class FestivalsWorkerModule {}
