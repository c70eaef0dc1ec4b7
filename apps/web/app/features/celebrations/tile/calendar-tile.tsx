import type { CalendarLineFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { AccessSigns } from '../access/access-signs';
import { pathOf } from '../calendar/listed';
import { clockThere, dayWords } from '../when/when-words';
import { DayLeaf } from './day-leaf';
import { TileFrame } from './tile-frame';

/** The same of one time in the calendar. */
export function CalendarTile({ item }: { item: CalendarLineFragment }) {
  const { t, language } = useI18n();
  const day = item.startsLocal.slice(0, 10);
  const clock = clockThere(language, item);
  return (
    <TileFrame
      to={pathOf(item)}
      theme={item.themes[0] ?? 'celebration'}
      title={item.title}
      language={item.language}
      leaf={<DayLeaf day={day} />}
      facts={[
        `\u2068${item.city.name}\u2069`,
        ...(item.placeName ? [`\u2068${item.placeName}\u2069`] : []),
        ...(item.isOnline ? [t('celebrations.online')] : []),
        ...(item.priceKind === 'FREE' ? [t('celebrations.price.FREE')] : []),
      ]}
    >
      <p>
        <time dateTime={item.startsAt}>
          {dayWords(language, day, { weekday: 'long' })}
          {clock && `, ${clock}`}
        </time>
      </p>
      <AccessSigns services={item.accessServices} />
    </TileFrame>
  );
}
