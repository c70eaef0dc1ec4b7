import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs, type Crumb } from '~/ui/breadcrumbs';
import { DotList } from '~/ui/dot-list';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Tag } from '~/ui/tag';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import type { ThreadAnswer } from './act/outcome';
import { Compose } from './compose/compose';
import type { DiscussionOnPage } from './discussion.query';
import type { DiscussionData } from './discussion-page.server';
import { OrderTools } from './order/order-tools';
import { SplitForm } from './order/split-form';
import { BestAnswer } from './thread/best-answer';
import { Thread } from './thread/thread';
import { WatchLevel } from './thread/watch-level';

/** A discussion: what is asked, the answer that helped, a stretch of posts, and where one writes. */
export function DiscussionPage({ data, answer }: { data: DiscussionData; answer?: ThreadAnswer }) {
  const { t, path, maybe } = useI18n();
  const { discussion, reader, at } = data;
  const { themeSlug, subject, viewer, posts } = discussion;
  const title = discussion.title ?? t('discussions.about', { subject: subject?.title ?? '' });
  const base = path(`/discussions/${discussion.id}`);
  const themeName = themeSlug ? (maybe(`ui.theme.${themeSlug}`) ?? themeSlug) : null;
  const crumbs: Crumb[] = subject
    ? [{ name: subject.title, to: subject.href }, { name: t('discussions.title') }]
    : [{ name: t('discussions.forum'), to: '/forum' }, ...(themeSlug && themeName ? [{ name: themeName, to: `/forum/${themeSlug}` }] : []), { name: title }];
  const shown = (position: number) => posts.posts.some((post) => post.position === position);
  const jump = at !== null && at === viewer?.firstUnread ? null : at;
  return (
    <div data-theme={themeSlug ?? undefined}>
      <PageHead title={title} description={discussion.kind === 'TOPIC' && themeName ? t('discussions.description', { theme: themeName }) : undefined} problem={answer?.problem !== undefined} />
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle title={title} lang={discussion.title ? discussion.language : undefined} wide over={themeSlug ? <ThemeBadge theme={themeSlug} link /> : undefined} />
      <div className="mt-4">
        <Facts discussion={discussion} />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        {viewer?.firstUnread != null && viewer.firstUnread > 1 && (
          <a href={shown(viewer.firstUnread) ? '#unread' : `${base}?at=${viewer.firstUnread}#unread`} className="inline-flex min-h-11 items-center font-semibold" data-jump-unread>
            {t('discussions.jump', { count: viewer.unreadCount })}
          </a>
        )}
        {jump !== null && shown(jump) && (
          <a href={`#post-${jump}`} className="inline-flex min-h-11 items-center">
            {t('discussions.jumpTo', { position: jump })}
          </a>
        )}
        {posts.hasAfter && (
          <a href={`${base}?at=${discussion.lastPosition}#post-${discussion.lastPosition}`} className="inline-flex min-h-11 items-center">
            {t('discussions.jumpLast')}
          </a>
        )}
      </div>
      <div className="mt-6">
        <h2 className="sr-only">{t('discussions.posts')}</h2>
        {discussion.bestAnswer && <BestAnswer best={discussion.bestAnswer} base={base} />}
        {posts.posts.length === 0 && (
          <EmptyState title={t('discussions.empty')} theme={themeSlug ?? undefined}>
            {t('discussions.empty.text')}
          </EmptyState>
        )}
        <Thread
          facts={{
            discussionId: discussion.id,
            kind: discussion.kind,
            reader,
            canPost: viewer?.canPost ?? false,
            canModerate: viewer?.canModerate ?? false,
            splitting: data.splitting,
          }}
          discussion={discussion}
          stretch={posts}
          firstUnread={viewer?.firstUnread}
        >
          {data.splitting ? <SplitForm answer={answer} /> : <Compose discussion={discussion} start={data.start} answering={data.answering} answer={answer} />}
          {reader && <WatchLevel discussion={discussion} />}
          {viewer?.canModerate && !data.splitting && <OrderTools discussion={discussion} />}
        </Thread>
      </div>
    </div>
  );
}

function Facts({ discussion }: { discussion: DiscussionOnPage }) {
  const { t, path, date, languageName, language } = useI18n();
  const { author, city, locked, pinned, firstAnswerAt, kind, subject } = discussion;
  return (
    <DotList>
      {kind === 'TOPIC' && <span>{t('discussions.askedBy', { name: author?.name ?? t('discussions.somebody') })}</span>}
      {kind === 'TOPIC' && city && (
        <a href={path(`/cities/${city.slug}`)} className="text-soft">
          <UserText>{city.name}</UserText>
        </a>
      )}
      {subject && (
        <a href={path(subject.href)} className="text-soft">
          <UserText>{subject.title}</UserText>
        </a>
      )}
      <time dateTime={discussion.createdAt}>{date(discussion.createdAt)}</time>
      <span data-post-count>{t('discussions.postCount', { count: discussion.postCount })}</span>
      {discussion.language !== language && <span>{languageName(discussion.language)}</span>}
      {kind === 'TOPIC' && !firstAnswerAt && (
        <span data-unanswered>
          <Tag tone="warn">{t('discussions.unanswered')}</Tag>
        </span>
      )}
      {pinned && <Tag tone="theme">{t('discussions.pinned')}</Tag>}
      {locked && <Tag tone="warn">{t('discussions.locked')}</Tag>}
    </DotList>
  );
}
