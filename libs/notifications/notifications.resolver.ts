import { Args, ArgsType, Field, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Connection, ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { Notification } from './notification.entity.js';
import { NotificationListQuery } from './notification-list.query.js';
import { NotificationParam } from './notification.types.js';
import { NotificationsService } from './notifications.service.js';

const NotificationConnection = Connection(Notification);

@ArgsType()
class NotificationsRead {
  @Field(() => [ID], { nullable: true, description: 'Null means all.' })
  @IsOptional()
  @ArrayMaxSize(LIMITS.graphql.maxPageSize)
  @IsUUID(undefined, { each: true })
  ids?: string[] | null;
}

/** A member's own inbox; nobody reads another's. */
@Resolver(() => Notification)
export class NotificationsResolver {
  constructor(
    private readonly list: NotificationListQuery,
    private readonly notifications: NotificationsService,
  ) {}

  @Access('MEMBER')
  @Query(() => NotificationConnection, { name: 'notifications', description: 'What the member was told, newest first.' })
  inbox(@CurrentActor() actor: MemberActor, @Args() args: ConnectionArgs): Promise<Page<Notification>> {
    return this.list.of(actor.memberId, args);
  }

  @Access('MEMBER')
  @Mutation(() => Int, { description: 'Answers how many were unread.' })
  markNotificationsRead(@CurrentActor() actor: MemberActor, @Args() { ids }: NotificationsRead): Promise<number> {
    return this.notifications.markRead(actor.memberId, ids ?? null);
  }

  @ResolveField(() => [NotificationParam])
  params(@Parent() { params }: Notification): NotificationParam[] {
    return Object.entries(params).map(([key, value]) => ({ key, value: String(value) }));
  }
}
