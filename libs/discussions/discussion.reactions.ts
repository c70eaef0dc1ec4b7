import { Injectable } from '@nestjs/common';
import { On } from '@libs/platform/outbox/reaction.js';
import { BestAnswerChosen, DiscussionChanged, DiscussionStarted, PostEdited, type PostEvent, PostHidden, PostReacted, PostRemoved, PostRestored, PostWritten } from './discussion.events.js';
import { DiscussionHints } from './discussion-hints.service.js';

/** Open pages are hinted once more by the outbox, so that a hint reaches them although the process that wrote has died. */
@Injectable()
export class DiscussionReactions {
  constructor(private readonly hints: DiscussionHints) {}

  @On(PostWritten)
  hintWritten({ discussionId, postId }: PostEvent): Promise<void> {
    return this.hints.now(discussionId, [postId], true);
  }

  @On(PostEdited)
  hintEdited({ discussionId, postId }: PostEvent): Promise<void> {
    return this.hints.now(discussionId, [postId], false);
  }

  @On(PostRemoved)
  hintRemoved({ discussionId, postId }: PostEvent): Promise<void> {
    return this.hints.now(discussionId, [postId], true);
  }

  @On(PostHidden)
  hintHidden({ discussionId, postId }: PostEvent): Promise<void> {
    return this.hints.now(discussionId, [postId], true);
  }

  @On(PostRestored)
  hintRestored({ discussionId, postId }: PostEvent): Promise<void> {
    return this.hints.now(discussionId, [postId], true);
  }

  @On(PostReacted)
  hintReacted({ discussionId, postId }: PostEvent): Promise<void> {
    return this.hints.now(discussionId, [postId], false);
  }

  @On(BestAnswerChosen)
  hintChosen({ discussionId, postId }: PostEvent): Promise<void> {
    return this.hints.now(discussionId, [postId], true);
  }

  @On(DiscussionStarted)
  hintStarted({ discussionId }: { discussionId: string }): Promise<void> {
    return this.hints.now(discussionId, [], true);
  }

  @On(DiscussionChanged)
  hintChanged({ discussionId }: { discussionId: string }): Promise<void> {
    return this.hints.now(discussionId, [], true);
  }
}
