import { AccessSigns } from '~/features/celebrations/access/access-signs';
import { pathOf } from '~/features/celebrations/calendar/listed';
import { clockIn, clockThere, dayWords, readsOtherwise } from '~/features/celebrations/when/when-words';
import { dayIn } from '~/features/celebrations/when/month-grid';
import { useI18n } from '~/i18n/use-i18n';
import { DotList } from '~/ui/dot-list';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import { lastDayWords } from './last-day-words';
import type { ProgrammeItem } from './programme.query';

interface Props {
  one: ProgrammeItem;
  /** The reader's clocks, shown where they say something else. */
  zone: string | null;
}

/** One line of a day: the clock of the place first, as it stands on the door; then what, where, by whom. */
export function ProgrammeLine({ one, zone }: Props) {
  const { t, path, language } = useI18n();
  const last = lastDayWords(language, one);
  const isOff = one.state === 'CANCELLED';
  const isFull = !isOff && one.registrationNeeded && one.placesLeft === 0;
  return (
    <article data-theme={one.themes[0]} className="relative grid gap-x-6 gap-y-1 border-s-4 border-theme py-2 ps-4 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <Clock one={one} zone={zone} />
      <div className="min-w-0">
        <h4 className={isOff ? 'line-through' : 'font-bold'}>
          <a href={path(pathOf(one))} className={`text-ink ${wholeBox}`}>
            <UserText lang={one.language}>{one.title}</UserText>
          </a>
        </h4>
        <DotList>
          {one.placeName && <UserText as="span">{one.placeName}</UserText>}
          {one.host && one.host !== one.placeName && <UserText as="span">{one.host}</UserText>}
          {last !== null && <span>{t('festivals.untilDay', { day: last })}</span>}
        </DotList>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 empty:hidden">
          {isOff && <Tag tone="bad">{t('celebrations.cancelled')}</Tag>}
          {isFull && <Tag>{t('celebrations.full')}</Tag>}
          {one.priceKind === 'FREE' && <Tag tone="good">{t('celebrations.price.FREE')}</Tag>}
          {one.isOnline && <Tag>{t('celebrations.online')}</Tag>}
          <AccessSigns services={one.accessServices} />
        </p>
      </div>
    </article>
  );
}

function Clock({ one, zone }: Props) {
  const { t, language } = useI18n();
  const there = clockThere(language, one);
  const yours = zone && readsOtherwise(zone, one) ? clockIn(language, zone, one) : null;
  const day = yours && zone ? dayIn(zone, new Date(one.startsAt)) : null;
  return (
    <p className="figures">
      <time dateTime={one.startsAt} className="font-semibold">
        {there ?? t('celebrations.allDay')}
      </time>
      {yours && day && (
        <span className="block text-small text-soft">
          {t('festivals.yours', { clock: day === one.startsLocal.slice(0, 10) ? yours : `${dayWords(language, day, { weekday: 'short' })} ${yours}` })}
        </span>
      )}
      {there && !zone && <span hidden className="block text-small text-soft" data-reader-time={one.startsAt} data-until={one.endsAt} data-zone={one.zone} data-form="clock" data-words={t('festivals.yours', { clock: '%when' })} />}
    </p>
  );
}
