import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Notification } from './notification.entity.js';
import { NotificationListQuery } from './notification-list.query.js';
import { NotificationsService } from './notifications.service.js';

@Module({ imports: [TypeOrmModule.forFeature([Notification])], providers: [NotificationsService, NotificationListQuery], exports: [NotificationsService, NotificationListQuery] })
export class NotificationsModule {}
