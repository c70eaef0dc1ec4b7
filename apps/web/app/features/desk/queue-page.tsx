import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Island } from '~/ui/island';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { QueueFilters } from './queue-filters';
import { QueueLine } from './queue-line';
import { Shortcuts } from './shortcuts';
import type { QueueData } from './queue.server';

/** What waits for a moderator, the longest wait first. */
export function QueuePage({ data, problem }: { data: QueueData; problem?: Problem }) {
  const { t, path } = useI18n();
  const { filters, items, total, page, pages } = data;
  const filtered = filters.kind !== null || filters.language !== null || filters.theme !== null || filters.state !== null;
  const open = filters.state === null || filters.state === 'WAITING' || filters.state === 'CLAIMED';
  const words = t(open ? 'desk.count' : 'desk.count.done', { count: total });
  return (
    <div data-island="desk" data-room="review">
      <PageHead title={t('desk.title')} unlisted problem={problem !== undefined} />
      <PageTitle title={t('desk.title')} lead={t('desk.lead')} />
      <div className="mt-8 flex flex-wrap items-end justify-between gap-x-10 gap-y-6">
        <QueueFilters data={data} />
        {data.mayTake && (
          <form method="post">
            <input type="hidden" name="kind" value={filters.kind ?? ''} />
            <input type="hidden" name="language" value={filters.language ?? ''} />
            <input type="hidden" name="theme" value={filters.theme ?? ''} />
            <Button data-key="t">{t('desk.next')}</Button>
          </form>
        )}
      </div>
      {problem && (
        <div className="mt-6">
          <ErrorSummary problem={problem} />
        </div>
      )}
      {data.nothingForMe && (
        <div className="mt-6">
          <Notice>{t('desk.next.none')}</Notice>
        </div>
      )}
      <p role="status" className="sr-only" data-role="said" />
      <div data-role="live" data-said={words} className="mt-8">
        {items.length === 0 ? (
          <EmptyState title={t(filtered ? 'desk.empty.filtered' : 'desk.empty')} theme="celebration">
            {filtered && <a href={path('/desk')}>{t('desk.filter.none')}</a>}
          </EmptyState>
        ) : (
          <>
            <h2 className="mb-4 text-h3">{words}</h2>
            <ol className="border-t-2 border-line">
              {items.map((item) => (
                <QueueLine key={item.id} item={item} />
              ))}
            </ol>
            {pages > 1 && (
              <nav aria-label={t('ui.pages')} className="mt-8 flex flex-wrap items-center gap-4">
                {page > 1 && (
                  <LinkButton look="quiet" rel="prev" href={pageAddress(data, page - 1)}>
                    {t('desk.pages.before')}
                  </LinkButton>
                )}
                <span className="figures">{t('desk.pages.of', { page, pages })}</span>
                {page < pages && (
                  <LinkButton look="quiet" rel="next" href={pageAddress(data, page + 1)}>
                    {t('desk.pages.after')}
                  </LinkButton>
                )}
              </nav>
            )}
          </>
        )}
      </div>
      <Shortcuts keys={['t']} />
      <Island name="desk" />
    </div>
  );
}

function pageAddress({ filters }: QueueData, page: number): string {
  const search = new URLSearchParams();
  for (const name of ['kind', 'language', 'theme', 'state'] as const) if (filters[name]) search.set(name, filters[name]);
  search.set('page', String(page));
  return `?${search}`;
}
