import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { PracticeOnPage } from './practice.query';

interface Props {
  practiceId: string;
  /** Newest first. */
  revisions: PracticeOnPage['revisions'];
  /** Number of the one that is being read. */
  read?: number;
  language: string;
}

/** Published revisions with what changed in each. */
export function RevisionList({ practiceId, revisions, read, language }: Props) {
  const { t, path, date } = useI18n();
  const here = path(`/practices/${practiceId}`);
  return (
    <ol className="max-w-text divide-y divide-line">
      {revisions.map(({ number, publishedAt, changeNote }, index) => (
        <li key={number} className="py-3 first:pt-0">
          <p className="flex flex-wrap items-center gap-x-4">
            <a href={index === 0 ? here : `${here}?revision=${number}`} className="inline-flex min-h-11 items-center font-semibold">
              {t('practices.revision', { number })}
            </a>
            <time dateTime={publishedAt} className="text-soft">
              {date(publishedAt)}
            </time>
            {read === number && <Tag>{t('practices.revision.read')}</Tag>}
            {number > 1 && (
              <a href={`${here}/differences?from=${number - 1}&to=${number}`} className="no-print inline-flex min-h-11 items-center text-small">
                {t('practices.revision.changes', { number })}
              </a>
            )}
          </p>
          {changeNote && (
            <UserText as="p" lang={language}>
              {changeNote}
            </UserText>
          )}
        </li>
      ))}
    </ol>
  );
}
