import { Injectable } from '@nestjs/common';
import { DiscussionOrder } from '@libs/discussions/order/discussion-order.service.js';
import { ChooseBestAnswer } from '@libs/discussions/write/choose-best-answer.js';
import type { Written } from '@libs/discussions/write/post-writing.service.js';
import { ReactToPost } from '@libs/discussions/write/react-to-post.js';
import type { Sample, SampleDiscussion } from './read-sample.js';
import { SampleActors } from './sample-actors.js';

/** What readers add to a discussion: reactions, the best answer, the pin. As of today, since nobody is told their time. */
@Injectable()
export class AdornDiscussion {
  constructor(
    private readonly actors: SampleActors,
    private readonly reacting: ReactToPost,
    private readonly choosing: ChooseBestAnswer,
    private readonly order: DiscussionOrder,
  ) {}

  async adorn({ posts, pinnedBy }: SampleDiscussion, sample: Sample, written: Written[]): Promise<void> {
    const today = new Date();
    for (const [index, { reactions, best }] of posts.entries()) {
      const { postId, discussionId } = written[index] as Written;
      for (const [kind, people] of Object.entries(reactions)) {
        for (const key of people ?? []) await this.reacting.react(await this.actors.byKey(sample, key, today), postId, kind as keyof typeof reactions, true);
      }
      if (best && posts[0]) await this.choosing.choose(await this.actors.byKey(sample, posts[0].author, today), discussionId, postId);
    }
    if (pinnedBy && written[0]) await this.order.pin(await this.actors.byKey(sample, pinnedBy, today), written[0].discussionId, true);
  }
}
