import { defineEvent } from '@libs/platform/outbox/event.js';

export interface PostEvent {
  postId: string;
  discussionId: string;
}

/** Who did it goes with what is done to a post that is there. */
export interface PostChangeEvent extends PostEvent {
  actorId: string;
}

export const DiscussionStarted = defineEvent<{ discussionId: string }>('DiscussionStarted');
/** Also when a held post is released; `actorId` is then the moderator. */
export const PostWritten = defineEvent<PostEvent & Partial<PostChangeEvent>>('PostWritten');
/** A first post with links waits for a moderator. */
export const PostHeld = defineEvent<PostEvent & Partial<PostChangeEvent>>('PostHeld');
export const PostEdited = defineEvent<PostChangeEvent>('PostEdited');
export const PostRemoved = defineEvent<PostChangeEvent>('PostRemoved');
export const PostRestored = defineEvent<PostChangeEvent>('PostRestored');
/** By the review desk. */
export const PostHidden = defineEvent<PostChangeEvent>('PostHidden');
export const PostReacted = defineEvent<PostChangeEvent>('PostReacted');
export const BestAnswerChosen = defineEvent<PostChangeEvent>('BestAnswerChosen');
/** Pinned, locked, moved, split, slowed down, or its best answer taken back. */
export const DiscussionChanged = defineEvent<{ discussionId: string }>('DiscussionChanged');
