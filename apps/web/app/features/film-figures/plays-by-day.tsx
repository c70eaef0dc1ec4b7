import { useId } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Table } from '~/ui/table';

const HEIGHT = 100;
const DAY_MS = 24 * 3_600_000;

interface Props {
  days: number;
  byDay: readonly { day: string; plays: number }[];
  /** The last day, YYYY-MM-DD. */
  until: string;
}

/** A bar a day; the days with plays stand in a table beneath. */
export function PlaysByDay({ days, byDay, until }: Props) {
  const { t, number, date } = useI18n();
  const id = useId();
  const most = Math.max(1, ...byDay.map(({ plays }) => plays));
  const plays = new Map(byDay.map((one) => [one.day, one.plays]));
  const last = Date.parse(until);
  const bars = Array.from({ length: days }, (_, index) => plays.get(new Date(last - (days - 1 - index) * DAY_MS).toISOString().slice(0, 10)) ?? 0);
  const day = (value: string) => date(`${value}T12:00:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <figure className="mt-6">
      <div dir="ltr">
        <p aria-hidden="true" className="figures border-b border-line text-small text-soft">
          {number(most)}
        </p>
        <svg viewBox={`0 0 ${days} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-labelledby={id} className="h-28 w-full border-b-2 border-edge">
          <title id={id}>{t('film-figures.byDay.drawn', { most: number(most) })}</title>
          {bars.map((count, index) => (count > 0 ? <rect key={index} x={index + 0.1} width="0.8" y={HEIGHT - (count / most) * HEIGHT} height={(count / most) * HEIGHT} fill="var(--theme-ink)" /> : null))}
        </svg>
        <div aria-hidden="true" className="figures flex justify-between text-small text-soft">
          <bdi>{day(new Date(last - (days - 1) * DAY_MS).toISOString().slice(0, 10))}</bdi>
          <bdi>{day(until)}</bdi>
        </div>
      </div>
      <details className="mt-4">
        <summary className="flex min-h-11 items-center text-theme-ink underline">{t('film-figures.table')}</summary>
        <Table
          caption={t('film-figures.byDay')}
          rows={[...byDay].reverse()}
          rowKey={(row) => row.day}
          columns={[
            { name: t('film-figures.day'), cell: (row) => <time dateTime={row.day}>{date(`${row.day}T12:00:00Z`)}</time> },
            { name: t('film-figures.plays'), figures: true, cell: (row) => number(row.plays) },
          ]}
        />
      </details>
    </figure>
  );
}
