import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import type { PostOnPage } from '../discussion.query';
import { LiveStatus } from '../live/live-status';
import { NewPosts } from '../live/new-posts';
import { PostItem } from './post-item';
import { type ThreadFacts, ThreadProvider, useThread } from './thread-context';
import type { ThreadHeadFragment } from '~/api/generated/graphql';

export interface Stretch {
  firstPosition?: number | null;
  lastPosition?: number | null;
  hasBefore: boolean;
  hasAfter: boolean;
  posts: PostOnPage[];
}

interface Props {
  facts: ThreadFacts;
  discussion: ThreadHeadFragment | null;
  stretch: Stretch | null;
  subject?: { kind: string; id: string };
  /** Where the reader left off; a mark stands before it. */
  firstUnread?: number | null;
  /** What stands under the posts: the composer, or why there is none. */
  children?: ReactNode;
}

/** A stretch of a discussion with what leads on from it: on its own page and beneath what it is about. */
export function Thread({ facts, discussion, stretch, subject, firstUnread, children }: Props) {
  const viewer = discussion?.viewer;
  return (
    <ThreadProvider facts={facts}>
      <section
        data-discussion={facts.discussionId}
        data-kind={facts.kind}
        data-subject-kind={subject?.kind}
        data-subject-id={subject?.id}
        data-version={discussion?.version ?? 0}
        data-last-position={discussion?.lastPosition ?? 0}
        data-first-shown={stretch?.firstPosition ?? 0}
        data-last-shown={stretch?.lastPosition ?? 0}
        data-has-before={String(stretch?.hasBefore ?? false)}
        data-has-after={String(stretch?.hasAfter ?? false)}
        data-read-position={viewer?.readPosition ?? undefined}
        data-slow-seconds={discussion?.slowModeSeconds ?? 0}
        data-next-post-at={viewer?.nextPostAt ?? undefined}
        data-locked={String(discussion?.locked ?? false)}
        data-me={facts.reader?.id}
        data-base={useBase(facts.discussionId)}
      >
        <LiveStatus member={facts.reader !== null} />
        {stretch && <Posts stretch={stretch} firstUnread={firstUnread} />}
        {facts.reader && <NewPosts />}
        {children}
      </section>
    </ThreadProvider>
  );
}

function useBase(id: string): string | undefined {
  const { path } = useI18n();
  return id ? path(`/discussions/${id}`) : undefined;
}

function Posts({ stretch, firstUnread }: { stretch: Stretch; firstUnread?: number | null }) {
  const { t } = useI18n();
  const { base, reader } = useThread();
  const { firstPosition, lastPosition, posts } = stretch;
  const marked = firstUnread && firstUnread > 1 && posts.some(({ position }) => position === firstUnread) ? firstUnread : null;
  return (
    <>
      {stretch.hasBefore && (
        <nav data-earlier aria-label={t('discussions.earlier')} className="mb-4">
          <LinkButton look="quiet" href={`${base}?before=${firstPosition}`} rel="prev">
            {t('discussions.earlier')}
          </LinkButton>
        </nav>
      )}
      <ol data-posts className="max-w-[75ch]">
        {posts.flatMap((post) => [
          ...(post.position !== null && post.position === marked
            ? [
                <li key="unread" data-unread-mark id="unread" className="flex items-center gap-3 border-t-2 border-theme pt-1 text-small font-semibold text-theme-ink">
                  {t('discussions.newSince')}
                </li>,
              ]
            : []),
          <PostItem key={post.id} post={post} />,
        ])}
      </ol>
      {stretch.hasAfter && (
        <nav data-later aria-label={t('discussions.later')} className="mt-4">
          <LinkButton look="quiet" href={`${base}?after=${lastPosition}`} rel="next">
            {t('discussions.later')}
          </LinkButton>
        </nav>
      )}
      {reader && lastPosition ? (
        <noscript>
          <img src={`${base}/read?position=${lastPosition}`} alt="" width="1" height="1" />
        </noscript>
      ) : null}
    </>
  );
}
