import { Module } from '@nestjs/common';
import { ApplicantReactions } from './applicant.reactions.js';
import { InvitationReactions } from './invitation.reactions.js';
import { NotificationReactions } from './notification.reactions.js';
import { NotificationsModule } from './notifications.module.js';

@Module({ imports: [NotificationsModule], providers: [NotificationReactions, InvitationReactions, ApplicantReactions], exports: [NotificationsModule] })
export class NotificationsWorkerModule {}
