import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import type { ThreadAnswer } from '../act/outcome';
import { PostItem } from '../thread/post-item';
import { ThreadProvider } from '../thread/thread-context';
import { EditForm } from './edit-form';
import { History } from './history';
import type { PostData } from './post-page.server';
import { RemoveForm } from './remove-form';
import { ReportForm } from './report-form';

/** One post for itself: what it said before, and the form for what is to be done with it. */
export function PostPage({ data, answer }: { data: PostData; answer?: ThreadAnswer }) {
  const { t, path } = useI18n();
  const { discussion, post, reader, history, doing } = data;
  const { subject, viewer } = discussion;
  const whole = discussion.title ?? t('discussions.about', { subject: subject?.title ?? '' });
  const name = post.author?.name ?? t('discussions.somebody');
  const title = doing ? t(`discussions.${doing}.title`) : post.position === null ? t('discussions.postWaiting', { name }) : t('discussions.postBy', { position: post.position, name });
  const back = `${path(`/discussions/${discussion.id}`)}${post.position ? `?at=${post.position}#post-${post.position}` : ''}`;
  return (
    <div data-theme={discussion.themeSlug ?? undefined}>
      <PageHead title={title} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('discussions.forum'), to: '/forum' }, { name: whole, to: `/discussions/${discussion.id}` }, { name: title }]} />
      <PageTitle title={title} />
      <ThreadProvider facts={{ discussionId: discussion.id, kind: discussion.kind, reader, canPost: false, canModerate: viewer?.canModerate ?? false }}>
        {data.reported && (
          <div className="mt-6">
            <Notice tone="good">{t('discussions.report.done')}</Notice>
          </div>
        )}
        {doing !== 'edit' && (
          <ol className="mt-6 max-w-[75ch] list-none">
            <PostItem post={post} />
          </ol>
        )}
        <div className="mt-6">
          {doing === 'edit' && post.viewerCan.edit && <EditForm post={post} answer={answer} />}
          {doing === 'remove' && post.viewerCan.remove && <RemoveForm post={post} mine={reader?.id === post.author?.id} answer={answer} />}
          {doing === 'report' && post.viewerCan.flag && <ReportForm post={post} answer={answer} />}
        </div>
        <History revisions={history} />
        <p className="mt-8">
          <LinkButton look="quiet" href={back}>
            {t('discussions.back')}
          </LinkButton>
        </p>
      </ThreadProvider>
    </div>
  );
}
