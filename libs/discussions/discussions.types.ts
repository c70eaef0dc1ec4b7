import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DiscussionKind, PostState } from './discussion-state.js';

export { DiscussionKind, PostState } from './discussion-state.js';

/** The small fixed set. */
export const ReactionKind = { THANKS: 'THANKS', AGREE: 'AGREE', IDEA: 'IDEA', CELEBRATE: 'CELEBRATE' } as const;
export type ReactionKind = (typeof ReactionKind)[keyof typeof ReactionKind];

export const DiscussionFilter = { ALL: 'ALL', UNANSWERED: 'UNANSWERED', MINE: 'MINE', UNREAD: 'UNREAD' } as const;
export type DiscussionFilter = (typeof DiscussionFilter)[keyof typeof DiscussionFilter];

export const MentionKind = { MEMBER: 'MEMBER', CITY: 'CITY' } as const;
export type MentionKind = (typeof MentionKind)[keyof typeof MentionKind];

/** What the record of a discussion says was done. */
export const RecordAction = {
  PIN: 'PIN',
  UNPIN: 'UNPIN',
  LOCK: 'LOCK',
  UNLOCK: 'UNLOCK',
  MOVE: 'MOVE',
  SPLIT: 'SPLIT',
  SLOW_MODE: 'SLOW_MODE',
  REMOVE: 'REMOVE',
  RESTORE: 'RESTORE',
  RELEASE: 'RELEASE',
  HIDE: 'HIDE',
  BEST_ANSWER: 'BEST_ANSWER',
} as const;
export type RecordAction = (typeof RecordAction)[keyof typeof RecordAction];

registerEnumType(DiscussionKind, {
  name: 'DiscussionKind',
  valuesMap: { TOPIC: { description: 'Titled, in a theme’s forum.' }, THREAD: { description: 'The comments beneath a clip, a city or another subject.' } },
});
registerEnumType(PostState, {
  name: 'PostState',
  valuesMap: {
    SHOWN: { description: 'Everybody reads it.' },
    HELD: { description: 'A first post with links; waits for a moderator and has no position yet.' },
    REMOVED: { description: 'Taken back by its author, or removed by a moderator.' },
    HIDDEN: { description: 'Hidden by the review desk.' },
    MOVED: { description: 'A stub: the post is in another discussion now.' },
  },
});
registerEnumType(ReactionKind, { name: 'ReactionKind', description: 'How one may react to a post without words.' });
registerEnumType(DiscussionFilter, { name: 'DiscussionFilter', description: 'Which discussions of a list.' });
registerEnumType(MentionKind, { name: 'MentionKind', description: 'What a post may mention.' });
registerEnumType(RecordAction, { name: 'DiscussionAction', description: 'What was done to a discussion or one of its posts.' });

@ObjectType({ description: 'What a thread is about.' })
export class DiscussionSubject {
  @Field(() => String, { description: 'For example CLIP.' }) kind: string;
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Its path on the web site, without the language.' }) href: string;
  @Field(() => String, { nullable: true }) cityName: string | null;
}

@ObjectType({ description: 'The post that another one answers.' })
export class AnsweredPost {
  @Field(() => ID) id: string;
  @Field(() => Int, { nullable: true }) position: number | null;
  @Field(() => String, { nullable: true }) authorName: string | null;
}

@ObjectType({ description: 'How many reacted to a post in one way.' })
export class ReactionCount {
  @Field(() => ReactionKind) kind: ReactionKind;
  @Field(() => Int) count: number;
  @Field(() => Boolean, { description: 'Whether the viewer is among them.' }) mine: boolean;
}

@ObjectType({ description: 'Where a post went that was split off.' })
export class MovedPost {
  @Field(() => ID) discussionId: string;
  @Field(() => Int, { nullable: true }) position: number | null;
}

@ObjectType({ description: 'What the viewer may do with a post now.' })
export class PostViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) remove: boolean;
  @Field(() => Boolean) restore: boolean;
  @Field(() => Boolean) flag: boolean;
  @Field(() => Boolean) react: boolean;
  @Field(() => Boolean) chooseBest: boolean;
}
