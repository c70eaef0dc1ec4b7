import { Module } from '@nestjs/common';
import { NotificationsModule } from './notifications.module.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { ViewerNotificationsResolver } from './viewer-notifications.resolver.js';
import { WatchResolver } from './watch.resolver.js';

@Module({ imports: [NotificationsModule], providers: [NotificationsResolver, ViewerNotificationsResolver, WatchResolver] })
export class NotificationsApiModule {}
