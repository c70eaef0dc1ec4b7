import { DoorLinks } from '~/features/celebrations/door/door-links';
import { useI18n } from '~/i18n/use-i18n';
import { Pagination } from '~/ui/pagination';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { EditAnswer } from '../edit/act.server';
import { DateForms } from './date-forms';
import type { DateOfList, WhenData } from './when-page.server';

/** What is not over, the next ten dates a page; each can be moved, cancelled and put back. */
export function DateList({ data, answer }: { data: WhenData; answer?: EditAnswer }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="dates" className="min-w-0">
      <h2 id="dates" className="mb-2">
        {t('announce.dates')}
      </h2>
      {data.dates.length === 0 ? (
        <p className="text-soft">{t('announce.dates.none')}</p>
      ) : (
        <ol className="border-t-2 border-line">
          {data.dates.map((date) => (
            <Line key={date.id} date={date} data={data} answer={answer?.sent.date === date.id ? answer : undefined} />
          ))}
        </ol>
      )}
      <Pagination pageInfo={data.pageInfo} />
    </section>
  );
}

function Line({ date, data, answer }: { date: DateOfList; data: WhenData; answer?: EditAnswer }) {
  const { t, path, number } = useI18n();
  const isOpen = answer !== undefined || data.chosen === date.id;
  const query = new URLSearchParams({ ...(data.after ? { after: data.after } : {}), date: date.id });
  const ownPlace = date.placeName !== data.celebration.placeName ? date.placeName : null;
  return (
    <li id={`date-${date.id}`} className="scroll-mt-24 border-b-2 border-line py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className={`min-w-0 flex-1 basis-56 font-semibold ${date.state === 'CANCELLED' ? 'line-through' : ''}`}>{date.when}</p>
        {date.state === 'CANCELLED' && <Tag tone="bad">{t('announce.date.CANCELLED')}</Tag>}
        {date.state === 'SCHEDULED' && date.movedAt && <Tag tone="theme">{t('announce.date.moved')}</Tag>}
        {!isOpen && (
          <a href={`${path(`/celebrations/${data.celebration.id}/edit/when`)}?${query}#date-${date.id}`} className="inline-flex min-h-11 items-center">
            {t(date.state === 'CANCELLED' ? 'announce.date.restore' : 'announce.date.change')}
            <span className="sr-only"> {date.when}</span>
          </a>
        )}
      </div>
      {ownPlace && <UserText as="p">{ownPlace}</UserText>}
      {date.cancelReason && (
        <UserText as="p" className="text-soft">
          {date.cancelReason}
        </UserText>
      )}
      {date.taken + date.waiting > 0 && <p className="text-small text-soft">{t('announce.date.people', { taken: number(date.taken), waiting: date.waiting })}</p>}
      {data.celebration.registration === 'NEEDED' && data.celebration.viewerCan.receive && <DoorLinks occurrence={date.id} name={date.when} />}
      {isOpen && <DateForms date={date} data={data} answer={answer} />}
    </li>
  );
}
