import { useI18n } from '~/i18n/use-i18n';
import { EmptyState } from '~/ui/empty-state';
import { Pagination } from '~/ui/pagination';
import { dayWords } from '../when/when-words';
import type { CalendarAsked } from './calendar-address';
import { dayOf, inOrder, type Listed } from './listed';
import { OccurrenceLine } from './occurrence-line';

interface Props {
  asked: CalendarAsked;
  from: string;
  items: Listed[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** What comes, day by day. What began before the first day stands under that day. */
export function ListView({ asked, from, items, pageInfo }: Props) {
  const { t, language } = useI18n();
  const days = new Map<string, Listed[]>();
  for (const item of items) {
    const starts = dayOf(item, asked.zone);
    const day = starts < from ? from : starts;
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return (
    <>
      {items.length === 0 && (
        <EmptyState title={t('celebrations.list.none')} theme="celebration">
          {t('celebrations.none.text')}
        </EmptyState>
      )}
      {[...days].toSorted(([a], [b]) => a.localeCompare(b)).map(([day, ones]) => (
        <section key={day} className="mt-8 first:mt-0">
          <h3>
            <time dateTime={day}>{dayWords(language, day)}</time>
          </h3>
          <div className="mt-3 space-y-4">
            {inOrder(ones, asked.zone).map((one) => (
              <OccurrenceLine key={one.id} one={one} zone={asked.zone} />
            ))}
          </div>
        </section>
      ))}
      <Pagination pageInfo={pageInfo} />
    </>
  );
}
