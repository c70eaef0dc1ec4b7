import { PostText } from '~/features/discussions/thread/post-text';
import { useI18n } from '~/i18n/use-i18n';
import { DotList } from '~/ui/dot-list';
import { Notice } from '~/ui/notice';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { ItemFrame } from './item-frame';
import type { DeskAnswer, ItemData } from './item.server';
import { PostFlags } from './post-flags';

type Shown = Pick<NonNullable<ItemData['item']['post']>, 'id' | 'position' | 'language' | 'html' | 'authorName' | 'cityName'>;

/** A post that readers reported or that waits: its text with what stands around it on one side, the reports and the decision on the other. */
export function PostItemPage({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t, path } = useI18n();
  const { item } = data;
  const { post } = item;
  const isOpen = item.state === 'WAITING' || item.state === 'CLAIMED';
  const place = post?.position ?? Number.MAX_SAFE_INTEGER;
  const around = (test: (position: number) => boolean) => item.thread.filter(({ position }) => position !== null && position !== undefined && test(position));
  return (
    <ItemFrame
      {...{ data, answer }}
      title={post?.discussionTitle || t('desk.post')}
      lead={isOpen ? t(item.purpose === 'HELD' ? 'desk.held.text' : 'desk.flagged.text') : undefined}
      version={[post?.revision, post?.state]}
      keys={['n', 'q']}
      facts={<PostFlags flags={item.flags} />}
    >
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
    </ItemFrame>
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
