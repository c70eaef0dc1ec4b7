import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import type { PostOnPage } from '../discussion.query';
import { PersonMark } from './person-mark';
import { useThread } from './thread-context';

/** Who, for which city, when, in which language, and where in the discussion. */
export function PostHead({ post }: { post: PostOnPage }) {
  const { t, path, language, languageName } = useI18n();
  const { base, when } = useThread();
  const name = post.author?.name ?? t('discussions.somebody');
  const place = post.position ?? post.id;
  return (
    <header className="flex items-start gap-3">
      <PersonMark name={name} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2 leading-snug">
          <bdi className="font-bold">{name}</bdi>
          {post.city && (
            <a href={path(`/cities/${post.city.slug}`)} className="inline-flex min-h-6 items-center text-small text-soft" dir="auto">
              {post.city.name}
            </a>
          )}
          {post.isBest && <Tag tone="good">{t('discussions.best')}</Tag>}
          {post.state === 'HELD' && <Tag tone="warn">{t('discussions.state.HELD')}</Tag>}
        </p>
        <p className="flex flex-wrap items-baseline gap-x-2 text-small text-soft">
          <time dateTime={post.createdAt}>{when(post.createdAt)}</time>
          {post.editedAt && (
            <a href={`${base}/posts/${place}#history`} className="inline-flex min-h-6 items-center text-soft">
              {t('discussions.edited')}
            </a>
          )}
          {post.language !== language && <span>{t('discussions.inLanguage', { language: languageName(post.language) })}</span>}
        </p>
      </div>
      {post.position !== null && (
        <a href={`${base}?at=${post.position}#post-${post.position}`} className="figures inline-flex min-h-11 items-center px-1 text-small text-soft no-underline hover:underline">
          <span className="sr-only">{t('discussions.linkTo')} </span>
          <bdi>#{post.position}</bdi>
        </a>
      )}
    </header>
  );
}
