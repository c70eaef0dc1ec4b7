import { useI18n } from '~/i18n/use-i18n';
import type { PostOnPage } from '../discussion.query';

/** What stands where a post was: that it was there, why it is not, and where it went. */
export function PostStub({ post }: { post: PostOnPage }) {
  const { t, maybe, path } = useI18n();
  const { movedTo } = post;
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 py-1 text-soft">
      {post.position !== null && <bdi className="figures text-small">#{post.position}</bdi>}
      <p>
        {maybe(`discussions.stub.${post.state}`) ?? t('discussions.stub.REMOVED')}{' '}
        {post.removedReason && (
          <>
            {t('discussions.reasonGiven')} <bdi dir="auto">{post.removedReason}</bdi>
          </>
        )}
        {movedTo && (
          <a href={path(`/discussions/${movedTo.discussionId}${movedTo.position ? `?at=${movedTo.position}#post-${movedTo.position}` : ''}`)} className="inline-flex min-h-11 items-center">
            {t('discussions.stub.goOn')}
          </a>
        )}
      </p>
    </div>
  );
}
