import { PosterPicture } from '~/features/celebrations/page/poster-picture';
import { daysWords } from '~/features/celebrations/when/when-words';
import { Paragraphs } from '~/features/practices/show/paragraphs';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { DotList } from '~/ui/dot-list';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import { Programme } from '../programme/programme';
import { filtersOf } from '../programme/programme-address';
import { CallBox } from './call-box';
import { FestivalNotices } from './festival-notices';
import { FestivalTotals } from './festival-totals';
import { FollowFestival } from './follow-festival';
import type { FestivalData } from './festival.server';

/** One festival: what it is, how much there is, who may still take part, and its programme. */
export function FestivalPage({ data }: { data: FestivalData }) {
  const { t, path, language, countryName } = useI18n();
  const { festival, programme } = data;
  const { slug, title, city, themes, poster, description, startsOn, endsOn, viewerCan, totals } = festival;
  const { asked } = programme;
  return (
    <article data-theme={themes[0]?.slug ?? 'celebration'}>
      <PageHead
        title={title}
        description={description.slice(0, 200) || undefined}
        unlisted={festival.state !== 'PUBLISHED' || filtersOf(asked).length > 0 || asked.choosesZone}
        image={poster ? `/media/pictures/${poster.id}/${poster.widths.at(-1)}.jpg` : null}
      />
      <Breadcrumbs crumbs={[{ name: t('celebrations.title'), to: '/celebrations' }, { name: t('festivals.title'), to: '/festivals' }, { name: title }]} />
      <FestivalNotices data={data} />
      <PageTitle
        title={title}
        lang={festival.language}
        wide
        over={
          <span className="flex flex-wrap gap-x-5">
            {themes.map(({ slug: theme }) => (
              <ThemeBadge key={theme} theme={theme} link />
            ))}
          </span>
        }
        lead={<time dateTime={startsOn}>{daysWords(language, startsOn, endsOn)}</time>}
      />
      <div className="mt-2">
        <DotList>
          <a href={path(`/cities/${city.slug}`)} className="inline-flex min-h-6 items-center font-semibold">
            <bdi>{city.name}</bdi>
          </a>
          <span>{countryName(city.country)}</span>
        </DotList>
      </div>
      <p className="mt-5 flex flex-wrap gap-3 empty:hidden print:hidden">
        {programme.days.length > 0 && <LinkButton href="#programme">{t('festivals.toProgramme')}</LinkButton>}
        {viewerCan.edit && (
          <LinkButton look="quiet" href={path(`/festivals/${slug}/edit`)}>
            {t('festivals.edit')}
          </LinkButton>
        )}
        {viewerCan.seeOffers && (
          <LinkButton look="quiet" href={path(`/festivals/${slug}/offers`)}>
            {t('festivals.offers', { count: totals.waitingOffers ?? 0 })}
          </LinkButton>
        )}
      </p>
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          {poster && <PosterPicture poster={poster} />}
          <Paragraphs text={description} language={festival.language} />
        </div>
        <aside aria-label={t('festivals.totals')} className="space-y-8">
          <FestivalTotals data={data} />
          <CallBox festival={festival} />
          {festival.state === 'PUBLISHED' && <FollowFestival slug={slug} />}
        </aside>
      </div>
      <Programme data={programme} />
      <p className="mt-14 flex flex-wrap gap-x-8">
        <a href={path('/festivals')} className="inline-flex min-h-11 items-center">
          {t('festivals.all')}
        </a>
        <a href={path('/celebrations')} className="inline-flex min-h-11 items-center">
          {t('celebrations.all')}
        </a>
      </p>
    </article>
  );
}
