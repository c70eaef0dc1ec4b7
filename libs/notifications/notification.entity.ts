import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { NotificationKind } from './notification.types.js';

/** Something a member is told once, whatever retries happen: unique by member and event. */
@ObjectType()
@Entity('notification')
@Index('notification_once', ['memberId', 'eventKey'], { unique: true })
@Index('notification_of_event', ['eventKey'])
@Index('notification_inbox', ['memberId', 'id'])
@Index('notification_unread', ['memberId'], { where: 'read_at IS NULL' })
export class Notification {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid') memberId: string;
  @Column('text') eventKey: string;
  @Field(() => NotificationKind) @Column('text') kind: NotificationKind;
  /** Plain values for the sentence, which the web site has in every language. */
  @Column('jsonb') params: Record<string, string | number>;
  @Field({ description: 'Path on the web site where it leads.' }) @Column('text') href: string;
  @Field() @Column('timestamptz') createdAt: Date;
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) readAt: Date | null;
}
