import { BulkResults } from '~/features/festivals/organise/bulk/bulk-results';
import type { BulkAnswer } from '~/features/festivals/organise/bulk/ticks.server';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { KeyHelp } from '../key-help';
import type { WaitingData } from './waiting.server';
import { WaitingList } from './waiting-list';

const KEYS = ['j', 'k', 'x', 'o', 'e', 'u', 'a'] as const;

/** All celebrations of a festival that wait at the desk, on one page. */
export function WaitingPage({ data, answer }: { data: WaitingData; answer?: BulkAnswer }) {
  const { t, path, countryName } = useI18n();
  const { festival, lines, isOwn } = data;
  return (
    <div data-theme="celebration">
      <PageHead title={t('festivals-organise.waiting.title', { title: festival.title })} problem={answer?.problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('desk.title'), to: '/desk' }, { name: festival.title }]} />
      <PageTitle
        title={festival.title}
        lang={festival.language}
        over={<span className="font-semibold text-theme-ink">{t('festivals-organise.over')}</span>}
        lead={
          <span>
            <UserText>{festival.city.name}</UserText> · {countryName(festival.city.country)} · {data.days}
          </span>
        }
      />
      <p className="mt-4">
        <a href={path(`/festivals/${festival.slug}`)} className="inline-flex min-h-11 items-center">
          {t('festivals-organise.onSite')}
        </a>
      </p>
      <section aria-labelledby="waiting" className="mt-8">
        <BulkResults answer={answer} onPage={new Set(lines.map(({ id }) => id))} />
        {isOwn && (
          <div className="mb-6">
            <Notice title={t('desk.own')}>{t('desk.own.text')}</Notice>
          </div>
        )}
        <h2 id="waiting" className="mb-2 text-h3">
          {t('festivals-organise.waiting.count', { count: lines.length })}
        </h2>
        {lines.length === 0 ? (
          <EmptyState title={t('festivals-organise.waiting.none')} theme="celebration">
            <a href={path('/desk')} className="inline-flex min-h-11 items-center">
              {t('desk.title')}
            </a>
          </EmptyState>
        ) : (
          <>
            <p className="mb-3 max-w-text text-soft">{t('festivals-organise.waiting.text')}</p>
            <WaitingList festival={festival} lines={lines} answer={answer} tickAll={data.tickAll} />
            <div data-role="tick-keys">
              <KeyHelp keys={KEYS.map((key) => [key, t(key === 'a' ? 'festivals-organise.key.approve' : `festivals-organise.key.${key}`)] as const)} />
            </div>
          </>
        )}
      </section>
    </div>
  );
}
