import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ThreadHeadFragment } from '~/api/generated/graphql';
import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { messagesOf } from '~/i18n/catalogues.server';
import { languageOf } from '~/i18n/choose-language';
import { createTranslator } from '~/i18n/translate';
import { I18nProvider, useI18n } from '~/i18n/use-i18n';
import { Changes, DiscussionPage, type Reader } from './discussion.query';
import { numberIn } from './discussion-page.server';
import { PostItem } from './thread/post-item';
import type { Stretch } from './thread/thread';
import { ThreadProvider } from './thread/thread-context';

interface Fragment {
  discussion: ThreadHeadFragment;
  reader: Reader | null;
  stretch: Stretch;
  version: number;
  hasMore: boolean;
}

/** For the script of the page: the posts that changed, or a further stretch, as the same HTML the page is made of. */
export async function answerChanges(args: RequestArgs, id: string): Promise<Response> {
  const fragment = await readFragment(args, id);
  const language = languageOf(args.request);
  const html = renderToStaticMarkup(
    <I18nProvider translator={createTranslator(language, messagesOf(language))}>
      <ChangesHtml fragment={fragment} />
    </I18nProvider>,
  );
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': language, 'Cache-Control': 'private, no-store', Vary: 'Cookie' } });
}

async function readFragment(args: RequestArgs, id: string): Promise<Fragment> {
  const { searchParams } = new URL(args.request.url);
  const since = searchParams.get('since');
  if (since !== null) {
    if (!/^\d{1,9}$/.test(since)) throw notFound();
    const { viewer, discussionChanges: changes } = await gql(args, Changes, { id, since: Number(since) });
    const posts = changes.posts.toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity));
    return { discussion: changes.discussion, reader: viewer ?? null, stretch: { posts, hasBefore: false, hasAfter: false }, version: changes.version, hasMore: changes.hasMore };
  }
  const place = { at: numberIn(searchParams, 'at'), before: numberIn(searchParams, 'before'), after: numberIn(searchParams, 'after') };
  const { viewer, discussion } = await gql(args, DiscussionPage, { id, language: languageOf(args.request), ...place });
  if (!discussion) throw notFound();
  return { discussion, reader: viewer ?? null, stretch: discussion.posts, version: discussion.version, hasMore: false };
}

function ChangesHtml({ fragment }: { fragment: Fragment }): ReactNode {
  const { t } = useI18n();
  const { discussion, reader, stretch, version, hasMore } = fragment;
  const { viewer } = discussion;
  return (
    <ThreadProvider facts={{ discussionId: discussion.id, kind: discussion.kind, reader, canPost: viewer?.canPost ?? false, canModerate: viewer?.canModerate ?? false }}>
      <section
        data-changes
        data-discussion={discussion.id}
        data-version={version}
        data-last-position={discussion.lastPosition}
        data-answered={String(Boolean(discussion.firstAnswerAt))}
        data-has-more={String(hasMore)}
        data-has-before={String(stretch.hasBefore)}
        data-has-after={String(stretch.hasAfter)}
        data-first-shown={stretch.firstPosition ?? undefined}
        data-last-shown={stretch.lastPosition ?? undefined}
        data-locked={String(discussion.locked)}
        data-next-post-at={viewer?.nextPostAt ?? undefined}
      >
        <p data-post-count>{t('discussions.postCount', { count: discussion.postCount })}</p>
        <ol>
          {stretch.posts.map((post) => (
            <PostItem key={post.id} post={post} />
          ))}
        </ol>
      </section>
    </ThreadProvider>
  );
}
