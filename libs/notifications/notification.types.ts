import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Every kind of thing a member is told; the sentence of each is in the web site's catalogues. */
export const NotificationKind = {
  CLIP_APPROVED: 'CLIP_APPROVED',
  CLIP_CHANGES_REQUESTED: 'CLIP_CHANGES_REQUESTED',
  CLIP_REJECTED: 'CLIP_REJECTED',
  CLIP_HIDDEN: 'CLIP_HIDDEN',
  CLIP_RESTORED: 'CLIP_RESTORED',
  CLIP_KEPT_HIDDEN: 'CLIP_KEPT_HIDDEN',
  FILM_READY: 'FILM_READY',
  FILM_FAILED: 'FILM_FAILED',
  INVITATION_ACCEPTED: 'INVITATION_ACCEPTED',
  CITY_APPLIED: 'CITY_APPLIED',
  POST_MENTIONED_YOU: 'POST_MENTIONED_YOU',
  POST_MENTIONED_CITY: 'POST_MENTIONED_CITY',
  POST_ANSWERED_YOU: 'POST_ANSWERED_YOU',
  POST_QUOTED_YOU: 'POST_QUOTED_YOU',
  POST_WRITTEN: 'POST_WRITTEN',
  DISCUSSION_STARTED: 'DISCUSSION_STARTED',
  BEST_ANSWER_YOURS: 'BEST_ANSWER_YOURS',
  POST_REMOVED: 'POST_REMOVED',
  POST_RESTORED: 'POST_RESTORED',
  POST_RELEASED: 'POST_RELEASED',
  POST_HIDDEN: 'POST_HIDDEN',
  AUTHOR_WARNED: 'AUTHOR_WARNED',
  FLAG_DECIDED: 'FLAG_DECIDED',
} as const;
export type NotificationKind = (typeof NotificationKind)[keyof typeof NotificationKind];

registerEnumType(NotificationKind, { name: 'NotificationKind', description: 'What a member is told.' });

@ObjectType({ description: 'A value of a notification’s sentence.' })
export class NotificationParam {
  @Field() key: string;
  @Field() value: string;
}
