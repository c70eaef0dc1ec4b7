import { useI18n } from '~/i18n/use-i18n';
import type { PostOnPage } from '../discussion.query';
import { PostMenu } from './post-menu';
import { Reactions } from './reactions';
import { useThread } from './thread-context';

const word = 'inline-flex min-h-11 items-center px-1.5 text-small font-semibold text-soft';
/** Gone where the discussion is locked while the page is open. */
const writing = `${word} in-data-[locked=true]:hidden`;

/** What one can do with a post: first what most do, the rest behind "More". */
export function PostActions({ post }: { post: PostOnPage }) {
  const { t } = useI18n();
  const { base, canPost } = useThread();
  const { position } = post;
  const to = (what: string) => `${base}?at=${position}&${what}=${position}#compose`;
  return (
    <div className="relative mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
      {post.state === 'SHOWN' && <Reactions post={post} />}
      {post.state === 'SHOWN' && position !== null && canPost && (
        <>
          <a href={to('answer')} className={writing} data-answer={post.id} data-answer-position={position} data-answer-name={post.author?.name}>
            {t('discussions.answer')}
          </a>
          <a href={to('quote')} className={writing} data-quote={post.id} data-quote-position={position} data-quote-name={post.author?.name}>
            {t('discussions.quote')}
          </a>
        </>
      )}
      <PostMenu post={post} />
    </div>
  );
}
