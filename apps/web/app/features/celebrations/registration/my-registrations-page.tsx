import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { whenThere } from '../when/when-words';
import { CalendarFeed } from './calendar-feed';
import type { changeCalendarFeed, MyRegistrationsData } from './my-registrations.server';
import type { RegistrationInList } from './registration.query';

const TONES = { UNCONFIRMED: 'warn', REGISTERED: 'good', WAITING: 'warn', CANCELLED: 'bad', EXPIRED: 'bad' } as const;

interface Props {
  data: MyRegistrationsData;
  answer?: Exclude<Awaited<ReturnType<typeof changeCalendarFeed>>, Response>;
}

/** A member's registrations; each opens its own page. */
export function MyRegistrationsPage({ data: { nodes, pageInfo, feedMade }, answer }: Props) {
  const { t, path } = useI18n();
  return (
    <>
      <PageHead title={t('registrations.mine')} unlisted />
      <Breadcrumbs crumbs={[{ name: t('ui.me'), to: '/me' }, { name: t('registrations.mine') }]} />
      <PageTitle title={t('registrations.mine')} />
      {nodes.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t('registrations.mine.none')} theme="celebration">
            <a href={path('/celebrations')} className="inline-flex min-h-11 items-center font-semibold">
              {t('celebrations.all')}
            </a>
          </EmptyState>
        </div>
      ) : (
        <ul className="mt-8 border-t border-line">
          {nodes.map((registration) => (
            <RegistrationLine key={registration.id} registration={registration} />
          ))}
        </ul>
      )}
      <Pagination pageInfo={pageInfo} />
      <CalendarFeed made={feedMade} {...answer} />
    </>
  );
}

function RegistrationLine({ registration: { state, title, places, token, lineNumber, attendedAt, occurrence } }: { registration: RegistrationInList }) {
  const { t, path, language } = useI18n();
  return (
    <li className="border-b border-line py-4">
      <a href={path(`/registrations/${token}`)} className="inline-flex min-h-11 items-center font-semibold">
        <UserText lang={occurrence?.celebration.language}>{title}</UserText>
      </a>
      {occurrence && (
        <p>
          <time dateTime={occurrence.startsAt}>{whenThere(language, { ...occurrence, allDay: occurrence.celebration.allDay, zone: occurrence.celebration.zone })}</time>
        </p>
      )}
      <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2">
        {attendedAt ? <Tag tone="good">{t('registrations.attended')}</Tag> : <Tag tone={TONES[state]}>{t(`registrations.state.${state}`)}</Tag>}
        {occurrence?.state === 'CANCELLED' && state !== 'CANCELLED' && <Tag tone="bad">{t('celebrations.cancelled')}</Tag>}
        {state === 'REGISTERED' && <span className="text-soft">{t('registrations.places', { count: places })}</span>}
        {state === 'WAITING' && lineNumber && <span className="text-soft">{t('registrations.line.number', { number: lineNumber })}</span>}
      </p>
    </li>
  );
}
