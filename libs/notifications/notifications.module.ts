import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Notification } from './notification.entity.js';
import { NotificationListQuery } from './notification-list.query.js';
import { NotificationsService } from './notifications.service.js';
import { Watch } from './watch.entity.js';
import { WatchLevels } from './watch-levels.service.js';
import { WatchTargets } from './watch-targets.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Notification, Watch])],
  providers: [NotificationsService, NotificationListQuery, WatchTargets, WatchLevels],
  exports: [NotificationsService, NotificationListQuery, WatchTargets, WatchLevels],
})
export class NotificationsModule {}
