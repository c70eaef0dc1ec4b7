import type { Discussion } from '../discussion.entity.js';
import type { Post } from '../post.entity.js';
import type { WritePostResult } from './post.types.js';
import type { Written } from './post-writing.service.js';

/** What the writing itself tells: who asks for no more waits for no read. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...['post', 'post.id', 'post.position', 'post.version', 'post.state', 'post.revision', 'post.__typename', '__typename'],
  ...['discussion', 'discussion.id', 'discussion.version', 'discussion.lastPosition', 'discussion.__typename'],
]);

type Named<T> = Partial<T> & { __typename: string };

/** The answer for one who asks for nothing else. */
export function answerKnown({ postId, discussionId }: Written, { position, version, lastPosition }: NonNullable<Written['standing']>): Named<WritePostResult> & WritePostResult {
  const isHeld = position === null;
  const post: Named<Post> = { __typename: 'Post', id: postId, position, version: isHeld ? null : version, state: isHeld ? 'HELD' : 'SHOWN', revision: 1 };
  const discussion: Named<Discussion> = { __typename: 'Discussion', id: discussionId, version, lastPosition };
  return { __typename: 'WritePostResult', post: post as Post, discussion: discussion as Discussion };
}
