import { useI18n } from '~/i18n/use-i18n';
import type { PostOnPage } from '../discussion.query';
import { PostActions } from './post-actions';
import { PostHead } from './post-head';
import { PostStub } from './post-stub';
import { PostText } from './post-text';
import { useThread } from './thread-context';

const edges = { best: 'border-s-4 border-good ps-4 md:ps-6', answer: 'ms-3 border-s-2 border-theme-mid ps-4 md:ms-12 md:ps-6', plain: '' };

/** One post, the same on a page and in what the live page fetches. */
export function PostItem({ post }: { post: PostOnPage }) {
  const { t } = useI18n();
  const { base, splitting } = useThread();
  const { position, answers } = post;
  const name = post.author?.name ?? t('discussions.somebody');
  const edge = post.isBest ? edges.best : answers ? edges.answer : edges.plain;
  const isStub = post.html === '';
  return (
    <li data-item className="border-t border-line py-5 first:border-t-0">
      <article
        id={position === null ? `held-${post.id}` : `post-${position}`}
        tabIndex={-1}
        aria-label={isStub ? undefined : position === null ? t('discussions.postWaiting', { name }) : t('discussions.postBy', { position, name })}
        className={`post ${edge}`}
        data-post-id={post.id}
        data-position={position ?? undefined}
        data-version={post.version ?? undefined}
        data-state={post.state}
        data-author-id={post.author?.id}
        data-author-name={post.author?.name}
        data-revision={post.revision}
        data-answers={answers?.position ?? undefined}
      >
        {isStub ? (
          <PostStub post={post} />
        ) : (
          <>
            <PostHead post={post} />
            {answers && (
              <p className="mt-2 text-small text-soft">
                <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
                  ↳
                </span>{' '}
                {answers.position === null ? (
                  t('discussions.answers', { name: answers.authorName ?? t('discussions.somebody') })
                ) : (
                  <a href={`${base}?at=${answers.position}#post-${answers.position}`} className="inline-flex min-h-6 items-center text-soft" data-post={answers.position}>
                    {t('discussions.answersTo', { name: answers.authorName ?? t('discussions.somebody'), position: answers.position })}
                  </a>
                )}
              </p>
            )}
            {post.state !== 'SHOWN' && (
              <div className="mt-3 rounded-small bg-warn-wash px-4 text-warn">{post.state === 'HELD' ? <p className="py-2">{t('discussions.held')}</p> : <PostStub post={post} />}</div>
            )}
            <div className="mt-3" data-body>
              <PostText html={post.html} language={post.language} />
            </div>
            <PostActions post={post} />
          </>
        )}
        {splitting && post.state === 'SHOWN' && (
          <label className="mt-2 inline-flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
            <input type="checkbox" name="post" value={post.id} form="split" className="size-6" />
            {t('discussions.split.take')}
          </label>
        )}
        {isStub && post.viewerCan.restore && <PostActions post={post} />}
      </article>
    </li>
  );
}
