import type { HomeQuery } from '~/api/generated/graphql';
import { CalendarTile } from '~/features/celebrations/tile/calendar-tile';
import { NextCelebrations } from '~/features/celebrations/tile/next-celebrations';
import { useI18n } from '~/i18n/use-i18n';

/** What takes place next anywhere, each celebration once. */
export function HomeCelebrations({ celebrations }: { celebrations: HomeQuery['celebrationList'] }) {
  const { t } = useI18n();
  const coming = celebrations.nodes.filter(({ state }) => state === 'SCHEDULED');
  const items = coming.filter(({ celebrationId }, index) => coming.findIndex((one) => one.celebrationId === celebrationId) === index).slice(0, 3);
  if (items.length === 0) return null;
  return (
    <NextCelebrations title={t('celebrations.list.next')} all="/celebrations" allWords={t('celebrations.all')}>
      {items.map((item) => (
        <CalendarTile key={item.id} item={item} />
      ))}
    </NextCelebrations>
  );
}
