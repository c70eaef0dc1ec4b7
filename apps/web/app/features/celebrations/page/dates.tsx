import { useI18n } from '~/i18n/use-i18n';
import { Pagination } from '~/ui/pagination';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { whenThere } from '../when/when-words';
import type { TimeFacts } from './celebration.query';
import type { CelebrationData } from './read-celebration.server';

/** All its times, those to come or those that are over; each opens the page at its time. */
export function Dates({ data }: { data: CelebrationData }) {
  const { t, path } = useI18n();
  const { celebration, past, shown } = data;
  const { id, occurrences, last, placeName } = celebration;
  const { nodes, pageInfo } = occurrences;
  const hasPast = last.nodes.length > 0;
  // One time, and it stands at the top already.
  if (nodes.length <= 1 && !pageInfo.hasNextPage && !past && !(hasPast && nodes.length > 0)) return null;
  return (
    <Section
      title={t(past ? 'celebrations.dates.past' : 'celebrations.dates')}
      id="dates"
      aside={
        (past || hasPast) && (
          <a href={`${path(`/celebrations/${id}`)}${past ? '' : '?dates=past'}#dates`} className="inline-flex min-h-11 items-center">
            {t(past ? 'celebrations.dates.showNext' : 'celebrations.dates.showPast')}
          </a>
        )
      }
    >
      {nodes.length === 0 && <p className="text-soft">{t('celebrations.noDates')}</p>}
      <ul className="border-t border-line">
        {nodes.map((time) => (
          <TimeLine key={time.id} time={time} data={data} isShown={time.id === shown?.id} usualPlace={placeName ?? null} />
        ))}
      </ul>
      <Pagination pageInfo={pageInfo} />
    </Section>
  );
}

function TimeLine({ time, data, isShown, usualPlace }: { time: TimeFacts; data: CelebrationData; isShown: boolean; usualPlace: string | null }) {
  const { t, language, path } = useI18n();
  const { celebration, past } = data;
  const isOff = time.state === 'CANCELLED';
  const words = <time dateTime={time.startsAt}>{whenThere(language, { ...time, allDay: celebration.allDay, zone: celebration.zone })}</time>;
  return (
    <li className="flex flex-wrap items-center gap-x-4 border-b border-line py-1">
      <a
        href={path(`/celebrations/${celebration.id}?time=${time.id}${past ? '&dates=past' : ''}`)}
        aria-current={isShown ? 'true' : undefined}
        className={`inline-flex min-h-11 items-center ${isOff ? 'line-through' : ''} ${isShown ? 'font-semibold text-ink' : ''}`}
      >
        {words}
      </a>
      {isOff && <Tag tone="bad">{t('celebrations.cancelled')}</Tag>}
      {!isOff && time.movedAt && <Tag tone="warn">{t('celebrations.moved')}</Tag>}
      {!isOff && !past && time.placesLeft === 0 && <Tag>{t('celebrations.full')}</Tag>}
      {time.placeName && time.placeName !== usualPlace && <UserText className="text-soft">{time.placeName}</UserText>}
    </li>
  );
}
