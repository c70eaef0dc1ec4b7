import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Draft } from '../draft.entity.js';
import { Discussion } from '../discussion.entity.js';
import { DiscussionSubject, MentionKind } from '../discussions.types.js';
import { Post } from '../post.entity.js';

/** Posts of a page unless asked otherwise. */
export const WINDOW = 50;

export const TextPartKind = { SAME: 'SAME', ADDED: 'ADDED', REMOVED: 'REMOVED' } as const;
export type TextPartKind = (typeof TextPartKind)[keyof typeof TextPartKind];
registerEnumType(TextPartKind, { name: 'TextPartKind', description: 'What an edit did to a part of a text.' });

@ObjectType({ description: 'Discussions of a theme in numbers.' })
export class Forum {
  @Field(() => String) themeSlug: string;
  @Field(() => Int, { description: 'Counted to 10,000.' }) discussionCount: number;
  @Field(() => Int, { description: 'Questions nobody has answered, counted to 1,000.' }) unansweredCount: number;
  @Field(() => Int, { description: 'Discussions that the viewer has opened and that went on since, counted to 100; 0 for visitors.' }) unreadCount: number;
  @Field(() => Date, { nullable: true }) lastPostAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'Half of the newest 1,000 questions of the last 365 days were answered faster.' }) medianAnswerSeconds: number | null;
}

@ObjectType({ description: 'How soon questions of the last 365 days were answered; of the newest 1,000.' })
export class AnswerTimes {
  @Field(() => Int, { nullable: true, description: 'Null where none was answered.' }) medianSeconds: number | null;
  @Field(() => Int) answered: number;
  @Field(() => Int) unanswered: number;
}

/** Which stretch of a discussion: around a position, before or after one, or from the beginning. */
export interface WindowAsked {
  at?: number | null;
  before?: number | null;
  after?: number | null;
  first: number;
}

@ObjectType({ description: 'A stretch of a discussion.' })
export class PostWindow {
  @Field(() => [Post], { description: 'In order. At the end of the discussion also those that wait for a moderator, for their author and moderators.' }) posts: Post[];
  @Field(() => Int, { nullable: true }) firstPosition: number | null;
  @Field(() => Int, { nullable: true }) lastPosition: number | null;
  @Field(() => Boolean) hasBefore: boolean;
  @Field(() => Boolean) hasAfter: boolean;
}

@ObjectType({ description: 'What changed in a discussion after a version.' })
export class DiscussionChanges {
  @Field(() => Int, { description: 'Give it as `since` to read on.' }) version: number;
  @Field(() => [Post], { description: 'As they are now, by version.' }) posts: Post[];
  @Field(() => Boolean) hasMore: boolean;
  @Field(() => Discussion) discussion: Discussion;
}

@ObjectType({ description: 'A discussion as the viewer has it.' })
export class DiscussionViewer {
  discussionId: string;
  @Field(() => Int, { nullable: true, description: 'The last post they saw; null where they have never opened it.' }) readPosition: number | null;
  @Field(() => Int, { nullable: true, description: 'Position of the first post they have not seen; null where there is none.' }) firstUnread: number | null;
  @Field(() => Int, { description: 'Posts they have not seen; 0 where they have never opened it.' }) unreadCount: number;
  @Field(() => Draft, { nullable: true, description: 'What they have begun to write here.' }) draft: Draft | null;
  @Field(() => Boolean) canPost: boolean;
  @Field(() => Boolean) canModerate: boolean;
  @Field(() => Boolean) canChooseBest: boolean;
  @Field(() => Date, { nullable: true, description: 'In slow mode: when they may post again; null for now.' }) nextPostAt: Date | null;
}

@ObjectType({ description: 'What the viewer may do with the thread of a subject.' })
export class SubjectDiscussionViewerCan {
  @Field(() => Boolean) post: boolean;
}

@ObjectType({ description: 'A subject and its thread.' })
export class SubjectDiscussion {
  @Field(() => DiscussionSubject) subject: DiscussionSubject;
  @Field(() => Discussion, { nullable: true, description: 'Null until the first post.' }) discussion: Discussion | null;
  @Field(() => SubjectDiscussionViewerCan) viewerCan: SubjectDiscussionViewerCan;
}

@ObjectType({ description: 'A part of a text that an edit kept, added or took away.' })
export class TextPart {
  @Field(() => TextPartKind) kind: TextPartKind;
  @Field(() => String) text: string;
}

@ObjectType({ description: 'A text that a post has had.' })
export class PostRevision {
  @Field(() => Int) revision: number;
  @Field(() => Date) editedAt: Date;
  @Field(() => String, { nullable: true, description: 'Null where they have left.' }) editedByName: string | null;
  @Field(() => String, { description: 'Markdown.' }) body: string;
  @Field(() => [TextPart], { description: 'Beside the text before it; empty for the first.' }) changes: TextPart[];
}

@ObjectType({ description: 'Somebody or a city that a post may mention.' })
export class Mentionable {
  @Field(() => MentionKind) kind: MentionKind;
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Of a city.' }) slug: string | null;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'A city’s country, a person’s city.' }) about: string | null;
}

@ObjectType({ description: 'A number of the sentence that tells a problem.' })
export class PostProblemParam {
  @Field(() => String) key: string;
  @Field(() => Int) value: number;
}

@ObjectType({ description: 'What stands against posting a text.' })
export class PostProblem {
  @Field(() => String, { description: 'As the refusal would say it.' }) code: string;
  @Field(() => [PostProblemParam]) params: PostProblemParam[];
}

@ObjectType({ description: 'What a text would be as a post.' })
export class PostPreview {
  @Field(() => String, { description: 'Safe to show as it is.' }) html: string;
  @Field(() => Int, { description: 'That lead elsewhere.' }) links: number;
  @Field(() => Int, { description: 'People and cities, each once.' }) mentions: number;
  @Field(() => Int) characters: number;
  @Field(() => [PostProblem], { description: 'Empty: it can be posted.' }) problems: PostProblem[];
}
