import { useI18n } from '~/i18n/use-i18n';
import { DotList } from '~/ui/dot-list';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import { AccessSigns } from '../access/access-signs';
import { clockIn, clockThere, readsOtherwise } from '../when/when-words';
import { type Listed, pathOf } from './listed';

/** One time in a list by days: clock, what, where, and what decides whether one can come. */
export function OccurrenceLine({ one, zone }: { one: Listed; zone: string | null }) {
  const { t, language, path, countryName } = useI18n();
  const there = clockThere(language, one);
  const shown = zone ? clockIn(language, zone, one) : there;
  const isOff = one.state === 'CANCELLED';
  return (
    <article data-theme={one.themes[0]} className="relative grid gap-x-6 gap-y-1 border-s-4 border-theme py-2 ps-4 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <p className="figures">
        <time dateTime={one.startsAt} className="font-semibold">
          {shown ?? t('celebrations.allDay')}
        </time>
        {zone && there && readsOtherwise(zone, one) && <span className="block text-small text-soft">{t('celebrations.there', { clock: there })}</span>}
      </p>
      <div className="min-w-0">
        <h4 className={isOff ? 'line-through' : 'font-bold'}>
          <a href={path(pathOf(one))} className={`text-ink ${wholeBox}`}>
            <UserText lang={one.language}>{one.title}</UserText>
          </a>
        </h4>
        <DotList>
          {one.placeName && <UserText as="span">{one.placeName}</UserText>}
          <span>{t('ui.place', { city: `\u2068${one.city.name}\u2069`, country: countryName(one.city.country) })}</span>
        </DotList>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 empty:hidden">
          {isOff && <Tag tone="bad">{t('celebrations.cancelled')}</Tag>}
          {one.priceKind === 'FREE' && <Tag tone="good">{t('celebrations.price.FREE')}</Tag>}
          {one.isOnline && <Tag>{t('celebrations.online')}</Tag>}
          <AccessSigns services={one.accessServices} />
        </p>
      </div>
    </article>
  );
}
