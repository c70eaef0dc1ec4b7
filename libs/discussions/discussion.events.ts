import { defineEvent } from '@libs/platform/outbox/event.js';

export interface PostEvent {
  postId: string;
  discussionId: string;
}

export const DiscussionStarted = defineEvent<{ discussionId: string }>('DiscussionStarted');
/** Also when a held post is released. */
export const PostWritten = defineEvent<PostEvent>('PostWritten');
/** A first post with links waits for a moderator. */
export const PostHeld = defineEvent<PostEvent>('PostHeld');
export const PostEdited = defineEvent<PostEvent>('PostEdited');
export const PostRemoved = defineEvent<PostEvent & { actorId: string }>('PostRemoved');
export const PostRestored = defineEvent<PostEvent & { actorId: string }>('PostRestored');
export const PostReacted = defineEvent<PostEvent>('PostReacted');
export const BestAnswerChosen = defineEvent<PostEvent & { actorId: string }>('BestAnswerChosen');
/** Pinned, locked, moved, split, slowed down, or its best answer taken back. */
export const DiscussionChanged = defineEvent<{ discussionId: string }>('DiscussionChanged');
