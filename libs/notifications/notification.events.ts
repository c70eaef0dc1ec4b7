import { defineEvent } from '@libs/platform/outbox/event.js';

/** A member has a new notification. */
export const NotificationCreated = defineEvent<{ notificationId: string; memberId: string }>('NotificationCreated');
