import { daysWords, dayWords } from '~/features/celebrations/when/when-words';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { UserText } from '~/ui/user-text';
import { programmeAddress } from '../programme/programme-address';
import { useChosen } from '../programme/use-chosen';
import { PrintLine } from './print-line';
import type { PrintData } from './print.server';

/** A day with as many begins a sheet of its own; shorter ones share one. */
const OWN_SHEET = 12;

/** The programme on paper: two columns, a day after the other, with the address to look at what is new. */
export function PrintPage({ data }: { data: PrintData }) {
  const { t, path, language, countryName } = useI18n();
  const { festival, asked, days, address, code, zone, isChosen, isMore } = data;
  const { slug, title, city, startsOn, endsOn, themes } = festival;
  const chosen = useChosen(asked);
  return (
    <article data-theme={themes[0]?.slug ?? 'celebration'} data-paper="">
      <PageHead title={t('festivals.print.title', { title })} unlisted />
      <Breadcrumbs crumbs={[{ name: t('festivals.title'), to: '/festivals' }, { name: title, to: `/festivals/${slug}` }, { name: t('festivals.print') }]} />
      <div className="no-print my-6">
        <Notice title={t('festivals.print')}>
          <p>{t('festivals.print.text')}</p>
          <p>
            <a href={path(programmeAddress(slug, asked))} className="inline-flex min-h-11 items-center font-semibold">
              {t('festivals.print.back')}
            </a>
          </p>
        </Notice>
      </div>
      <header className="flex items-start justify-between gap-6 border-b-2 border-edge pb-3">
        <div className="min-w-0">
          <h1>
            <UserText lang={festival.language}>{title}</UserText>
          </h1>
          <p className="font-semibold">{daysWords(language, startsOn, endsOn)}</p>
          <p>{t('ui.place', { city: `\u2068${city.name}\u2069`, country: countryName(city.country) })}</p>
          {isChosen && <p>{t('festivals.print.only', { what: chosen.map(({ label }) => `\u2068${label}\u2069`).join(' · ') })}</p>}
          <p className="text-small">
            {t('festivals.print.more')} <bdi dir="ltr" className="font-semibold wrap-anywhere">{address}</bdi>
          </p>
          <p className="text-small text-soft">{t('festivals.zone', { zone })}</p>
        </div>
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t('festivals.print.code')} shapeRendering="crispEdges" className="h-auto w-24 shrink-0">
          <rect width={code.size} height={code.size} fill="white" />
          <path d={code.path} fill="black" />
        </svg>
      </header>
      {days.length === 0 && (
        <div className="mt-6">
          <EmptyState title={t('festivals.programme.noneSuch')} theme="celebration" />
        </div>
      )}
      {days.map(({ day, items }, index) => (
        <section key={day} aria-labelledby={`day-${day}`} data-sheet={index > 0 && items.length >= OWN_SHEET ? '' : undefined} className="mt-6">
          <h2 id={`day-${day}`} className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line pb-1 text-h3">
            <time dateTime={day}>{dayWords(language, day)}</time>
            <span className="text-small font-normal">{t('celebrations.count', { count: items.length })}</span>
          </h2>
          {index > 0 && items.length >= OWN_SHEET && (
            <p className="hidden text-small text-soft print:block">
              <bdi dir="ltr">{address}</bdi>
            </p>
          )}
          <ul className="mt-2 gap-x-8 md:columns-2 print:columns-2">
            {items.map((one) => (
              <PrintLine key={one.id} one={one} />
            ))}
          </ul>
        </section>
      ))}
      {isMore && (
        <p className="mt-6 font-semibold">
          {t('festivals.print.cut')} <bdi dir="ltr">{address}</bdi>
        </p>
      )}
    </article>
  );
}
