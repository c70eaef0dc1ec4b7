import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewer } from '@libs/accounts/accounts.types.js';
import { NotificationsService } from './notifications.service.js';

/** How much the viewer has not read yet. */
@Resolver(() => Viewer)
export class ViewerNotificationsResolver {
  constructor(private readonly notifications: NotificationsService) {}

  @ResolveField(() => Int, { description: 'Notifications the viewer has not read.' })
  unreadNotifications(@Parent() viewer: Viewer): Promise<number> {
    return this.notifications.unread(viewer.id);
  }
}
