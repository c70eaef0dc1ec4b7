import { PostText } from '~/features/discussions/thread/post-text';
import { SubjectHistory } from '~/features/review/subject-history';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { DotList } from '~/ui/dot-list';
import { Island } from '~/ui/island';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Tag } from '~/ui/tag';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { DecisionPanel } from './decision-panel';
import type { DeskAnswer, ItemData } from './item.server';
import { PostFlags } from './post-flags';
import { Shortcuts } from './shortcuts';

type Shown = Pick<NonNullable<ItemData['item']['post']>, 'id' | 'position' | 'language' | 'html' | 'authorName' | 'cityName'>;

/** A post that readers reported or that waits: its text with what stands around it on one side, the reports and the decision on the other. */
export function PostItemPage({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t, path } = useI18n();
  const { item, standing } = data;
  const { post } = item;
  const isOpen = item.state === 'WAITING' || item.state === 'CLAIMED';
  const title = post?.discussionTitle || t('desk.post');
  const place = post?.position ?? Number.MAX_SAFE_INTEGER;
  const around = (test: (position: number) => boolean) => item.thread.filter(({ position }) => position !== null && position !== undefined && test(position));
  return (
    <div data-island="desk" data-room="review" data-item={item.id} data-claimed={standing === 'mine' ? 'yes' : undefined} data-theme={item.themeSlug ?? undefined}>
      <PageHead title={t('desk.item.title', { title })} unlisted problem={answer !== undefined} />
      <Breadcrumbs crumbs={[{ name: t('desk.title'), to: '/desk' }, { name: title }]} />
      <PageTitle title={title} over={item.themeSlug && <ThemeBadge theme={item.themeSlug} />} lead={isOpen ? t(item.purpose === 'HELD' ? 'desk.held.text' : 'desk.flagged.text') : undefined} />
      <div data-role="changed" hidden className="mt-6">
        <Notice tone="warn" title={t('desk.changed')}>
          <a href={path(`/desk/${item.id}`)}>{t('desk.changed.reload')}</a>
        </Notice>
      </div>
      <p role="status" className="sr-only" data-role="said" data-words={t('desk.changed')} />
      <div className="mt-8 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div data-role="version" data-version={`${item.state} ${item.revision} ${post?.revision} ${post?.state} ${item.claimedByMe}`} className="min-w-0">
          {post ? (
            <>
              <h2 className="text-h3">{t('desk.thread')}</h2>
              <ol className="mt-4 space-y-4">
                {around((position) => position < place).map((one) => (
                  <Line key={one.id} post={one} when={data.when[one.id]} />
                ))}
                <Line post={post} when={data.when[post.id]} state={post.state} marked />
                {around((position) => position > place).map((one) => (
                  <Line key={one.id} post={one} when={data.when[one.id]} />
                ))}
              </ol>
              <p className="mt-4">
                <a href={path(`/discussions/${post.discussionId}${post.position ? `?at=${post.position}` : ''}`)} className="inline-flex min-h-11 items-center">
                  {t('desk.thread.open')}
                </a>
              </p>
            </>
          ) : (
            <Notice tone="warn">{t('desk.post.gone')}</Notice>
          )}
          <div className="mt-10">
            <SubjectHistory title={t('desk.history')} lines={item.history} when={data.when} />
          </div>
        </div>
        <div className="min-w-0 space-y-10">
          <PostFlags flags={item.flags} />
          <DecisionPanel data={data} answer={answer} />
        </div>
      </div>
      <Shortcuts keys={['n', 'q']} />
      <Island name="desk" />
    </div>
  );
}

function Line({ post, when, state, marked = false }: { post: Shown; when?: string; state?: NonNullable<ItemData['item']['post']>['state']; marked?: boolean }) {
  const { t } = useI18n();
  return (
    <li className={`min-w-0 border-s-4 ps-4 ${marked ? 'border-theme-mid bg-theme-wash py-3 pe-4' : 'border-line'}`} aria-current={marked ? 'true' : undefined}>
      <div className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
        {marked && <strong className="w-full text-ink">{t('desk.thread.this')}</strong>}
        <DotList>
          <span className="font-semibold text-ink">
            <UserText>{post.authorName ?? t('notifications.somebody')}</UserText>
          </span>
          {post.cityName && <UserText>{post.cityName}</UserText>}
          <span>{when}</span>
          {post.position && <span className="figures">#{post.position}</span>}
        </DotList>
        {state && state !== 'SHOWN' && <Tag tone="warn">{t(`desk.post.state.${state}`)}</Tag>}
      </div>
      <PostText html={post.html} language={post.language} />
    </li>
  );
}
