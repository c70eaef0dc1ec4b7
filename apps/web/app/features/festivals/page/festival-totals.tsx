import { useI18n } from '~/i18n/use-i18n';
import type { FestivalData } from './festival.server';

/** How much there is, in figures; what came of it once it is over. */
export function FestivalTotals({ data: { festival, isPast } }: { data: FestivalData }) {
  const { t, number } = useI18n();
  const { celebrations, times, hosts, places, free, accessible, registered, came } = festival.totals;
  const figures = [
    ['celebrations', celebrations],
    ['times', times === celebrations ? 0 : times],
    ['hosts', hosts],
    ['places', places],
    ['free', free],
    ['accessible', accessible],
    ['registered', registered],
    ['came', isPast ? came : 0],
  ] as const;
  const shown = figures.filter(([, value]) => value > 0);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="totals">
      <h2 id="totals" className="text-h3">
        {t('festivals.totals')}
      </h2>
      <dl className="mt-3 grid grid-cols-2 gap-x-6 gap-y-4 border-s-6 border-theme ps-5">
        {shown.map(([name, value]) => (
          <div key={name} className="flex flex-col-reverse justify-end">
            <dt className="text-small text-soft">{t(`festivals.total.${name}`)}</dt>
            <dd className="figures text-h2 font-bold">{number(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
