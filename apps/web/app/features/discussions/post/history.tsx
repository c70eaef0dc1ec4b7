import { useI18n } from '~/i18n/use-i18n';
import type { PostData } from './post-page.server';
import { useThread } from '../thread/thread-context';

/** What a post said before, newest first, with what each edit added and took away: in words for who listens, and not by colour alone. */
export function History({ revisions }: { revisions: PostData['history'] }) {
  const { t } = useI18n();
  const { when } = useThread();
  if (revisions.length < 2) return null;
  return (
    <section aria-labelledby="history" className="mt-10 max-w-[75ch]">
      <h2 id="history" className="text-h3">
        {t('discussions.history')}
      </h2>
      <ol className="mt-4">
        {revisions.toReversed().map(({ revision, editedAt, editedByName, changes, body }) => (
          <li key={revision} className="border-t border-line py-4">
            <p className="text-small text-soft">
              {t('discussions.history.version', { revision })} · <bdi>{editedByName ?? t('discussions.somebody')}</bdi> · <time dateTime={editedAt}>{when(editedAt)}</time>
            </p>
            <div className="post-diff mt-2 whitespace-pre-wrap" dir="auto">
              {changes.length === 0
                ? body
                : changes.map(({ kind, text }, index) =>
                    kind === 'ADDED' ? (
                      <ins key={index}>
                        <span className="sr-only">{t('discussions.history.added')} </span>
                        {text}
                      </ins>
                    ) : kind === 'REMOVED' ? (
                      <del key={index}>
                        <span className="sr-only">{t('discussions.history.removed')} </span>
                        {text}
                      </del>
                    ) : (
                      <span key={index}>{text}</span>
                    ),
                  )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
