import type { FeedChanges, FeedPost } from '../../live/discussion-feed';

/** A post as the site renders it, with the session of who looks: what they may do with it is right. */
export interface PagePost extends FeedPost {
  item: HTMLLIElement;
  id: string;
  authorId: string;
  authorName: string;
}

export interface PageWindow extends FeedChanges<PagePost> {
  lastPosition: number;
  locked: boolean;
  answered: boolean;
  /** How many posts there are, in words. */
  count: string;
  hasBefore: boolean;
  hasAfter: boolean;
  /** Waiting for a moderator; seen by their author and moderators. */
  held: PagePost[];
}

const PATIENCE_MS = 20_000;

export const isYes = (value: string | undefined): boolean => value !== undefined && value !== 'no' && value !== 'false';

/** A piece of the discussion: what changed after a version, or a window before or after a position. */
export async function fetchPiece(base: string, part: { since: number } | { before: number } | { after: number }): Promise<PageWindow> {
  const [[name, value]] = Object.entries(part) as [[string, number]];
  const response = await fetch(`${base}/changes?${name}=${value}`, { headers: { Accept: 'text/html' }, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`the piece answers ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const section = page.querySelector<HTMLElement>('[data-changes]');
  if (!section) throw new Error('this is no piece of a discussion');
  const { version, hasMore, lastPosition, locked, answered, hasBefore, hasAfter } = section.dataset;
  const all = postsIn(section);
  return {
    version: Number(version),
    hasMore: isYes(hasMore),
    lastPosition: Number(lastPosition),
    locked: isYes(locked),
    answered: isYes(answered),
    count: section.querySelector('[data-post-count]')?.textContent ?? '',
    hasBefore: isYes(hasBefore),
    hasAfter: isYes(hasAfter),
    posts: all.filter(({ position }) => position !== null),
    held: all.filter(({ position }) => position === null),
  };
}

export function postsIn(root: ParentNode): PagePost[] {
  return [...root.querySelectorAll<HTMLLIElement>('li[data-item]')].flatMap((item) => {
    const article = item.querySelector<HTMLElement>('article[data-post-id]');
    if (!article) return [];
    const { postId = '', position, version, authorId = '', authorName } = article.dataset;
    return [{ item, id: postId, position: position ? Number(position) : null, version: version ? Number(version) : null, authorId, authorName: authorName ?? '' }];
  });
}
