import type { FestivalTileFragment } from '~/api/generated/graphql';
import { DayLeaf } from '~/features/celebrations/tile/day-leaf';
import { TileFrame } from '~/features/celebrations/tile/tile-frame';
import { daysWords } from '~/features/celebrations/when/when-words';
import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';

interface Props {
  festival: FestivalTileFragment;
  /** Left out on the page of the city. */
  showCity?: boolean;
}

/** A festival in a list: its days, where, and how much there is. */
export function FestivalTile({ festival, showCity = true }: Props) {
  const { t, maybe, language, countryName } = useI18n();
  const { slug, title, startsOn, endsOn, city, themes, totals, callIsOpen, state } = festival;
  return (
    <TileFrame
      to={`/festivals/${slug}`}
      theme={themes[0]?.slug ?? 'celebration'}
      title={title}
      language={festival.language}
      leaf={<DayLeaf day={startsOn} />}
      facts={[
        ...(showCity ? [t('ui.place', { city: `\u2068${city.name}\u2069`, country: countryName(city.country) })] : []),
        ...(totals.celebrations > 0 ? [t('celebrations.count', { count: totals.celebrations })] : []),
      ]}
    >
      <p>
        <time dateTime={startsOn}>{daysWords(language, startsOn, endsOn)}</time>
      </p>
      <p className="my-1 flex flex-wrap gap-2 empty:hidden">
        {callIsOpen && <Tag tone="good">{t('festivals.call.open')}</Tag>}
        {state !== 'PUBLISHED' && <Tag>{maybe(`my-city.state.${state}`)}</Tag>}
      </p>
    </TileFrame>
  );
}
