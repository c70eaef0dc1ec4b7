import type { CelebrationTileFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { AccessSigns } from '../access/access-signs';
import { ruleWords } from '../when/rule-words';
import { clockThere, dayWords } from '../when/when-words';
import { DayLeaf } from './day-leaf';
import { TileFrame } from './tile-frame';

interface Props {
  celebration: CelebrationTileFragment;
  /** Left out on the page of the city. */
  showCity?: boolean;
}

/** A celebration with the day of its next time, as a leaf of a calendar. */
export function CelebrationTile({ celebration, showCity = true }: Props) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { id, title, city, themes, nextOccurrence, isOnline, price, accessServices, rule, allDay, zone } = celebration;
  if (!nextOccurrence) return null;
  const when = { ...nextOccurrence, allDay, zone };
  const day = when.startsLocal.slice(0, 10);
  const clock = clockThere(language, when);
  return (
    <TileFrame
      to={`/celebrations/${id}`}
      theme={themes[0]?.slug ?? 'celebration'}
      title={title}
      language={celebration.language}
      leaf={<DayLeaf day={day} />}
      facts={[
        ...(showCity ? [`\u2068${city.name}\u2069`] : []),
        ...(nextOccurrence.placeName ? [`\u2068${nextOccurrence.placeName}\u2069`] : []),
        ...(isOnline ? [t('celebrations.online')] : []),
        ...(price.kind === 'FREE' ? [t('celebrations.price.FREE')] : []),
      ]}
    >
      <p>
        <time dateTime={nextOccurrence.startsAt}>
          {dayWords(language, day, { weekday: 'long' })}
          {clock && `, ${clock}`}
        </time>
      </p>
      {rule && <p className="text-small text-soft">{ruleWords(i18n, rule)}</p>}
      <AccessSigns services={accessServices} />
    </TileFrame>
  );
}
