import { defineEvent } from '@libs/platform/outbox/event.js';

/** A member has a new notification. */
export const NotificationCreated = defineEvent<{ notificationId: string; memberId: string }>('NotificationCreated');

/** Many members were told of one thing; those of one batch. */
export const NotificationsCreated = defineEvent<{ notificationIds: string[] }>('NotificationsCreated');
