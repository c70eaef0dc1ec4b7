import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import type { BulkAnswer } from './ticks.server';

export type BulkIntent = 'accept' | 'decline' | 'putIn' | 'takeOut' | 'approve';

/** What became of each line that was decided: how many went through, and why the others did not. */
export function BulkResults({ answer, onPage }: { answer?: BulkAnswer; onPage: ReadonlySet<string> }) {
  const { t, maybe } = useI18n();
  const results = answer?.results ?? [];
  if (!answer || results.length === 0) return null;
  const done = results.filter((line) => line.done);
  const failed = results.filter((line) => !line.done);
  const intent = answer.intent as BulkIntent;
  return (
    <div role="alert" tabIndex={-1} autoFocus className="mb-6 space-y-4 focus:outline-none">
      {done.length > 0 && (
        <Notice tone="good" title={t(`festivals-organise.done.${intent}`, { count: done.length })}>
          <details>
            <summary className="inline-flex min-h-11 items-center underline underline-offset-4">{t('festivals-organise.done.which')}</summary>
            <ul className="ps-6 [list-style:disc]">
              {done.map(({ id, title }) => (
                <li key={id}>
                  <UserText>{title}</UserText>
                </li>
              ))}
            </ul>
          </details>
        </Notice>
      )}
      {failed.length > 0 && (
        <Notice tone="bad" title={t('festivals-organise.failed', { count: failed.length })}>
          <ul className="mt-1 space-y-1">
            {failed.map(({ id, title, code }) => (
              <li key={id}>
                {onPage.has(id) ? (
                  <a href={`#line-${id}`}>
                    <UserText>{title}</UserText>
                  </a>
                ) : (
                  <UserText>{title}</UserText>
                )}
                {': '}
                {maybe(`errors.${code}`) ?? t('errors.UNKNOWN')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
