import type { CitiesLikeQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { LikeReasons } from './like-reasons';

interface Props {
  city: NonNullable<CitiesLikeQuery['city']>;
  cities: CitiesLikeQuery['citiesLike'];
}

/** Cities like a city, each with the reasons and the way to what it shares. */
export function AlikePage({ city, cities }: Props) {
  const { t, path, number, countryName } = useI18n();
  const title = t('practices-library.like.title', { city: city.name });
  return (
    <>
      <PageHead title={title} description={t('practices-library.like.intro')} />
      <Breadcrumbs crumbs={[{ name: t('cities.title'), to: '/cities' }, { name: city.name, to: `/cities/${city.slug}` }, { name: t('practices-library.like.crumb') }]} />
      <PageTitle title={title} lead={t('practices-library.like.intro')} />
      {cities.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t('practices-library.like.none')}>{t('practices-library.like.none.text')}</EmptyState>
        </div>
      ) : (
        <>
          <p className="mt-6">
            <LinkButton href={path(`/practices?like=${city.slug}`)}>{t('practices-library.like.practices')}</LinkButton>
          </p>
          <ol className="mt-10 max-w-text">
            {cities.map((one) => (
              <li key={one.city.id} className="border-t-2 border-line py-5">
                <div className="flex flex-wrap items-baseline justify-between gap-x-6">
                  <h2 className="text-h3">
                    <a href={path(`/cities/${one.city.slug}`)} className="inline-flex min-h-11 items-center">
                      <UserText>{one.city.name}</UserText>
                    </a>
                  </h2>
                  <span className="figures text-soft">{t('practices-library.like.score', { score: number(one.score, { maximumFractionDigits: 0 }) })}</span>
                </div>
                <p className="text-soft">{countryName(one.city.country)}</p>
                <LikeReasons reasons={one.reasons} of={city.name} />
                {one.city.practiceCounts.published > 0 && (
                  <p className="mt-1">
                    <a href={path(`/practices?city=${one.city.slug}`)} className="inline-flex min-h-11 items-center">
                      {t('practices-library.like.published', { count: one.city.practiceCounts.published })}
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ol>
          <p className="mt-6 max-w-text text-small text-soft">{t('practices-library.like.how')}</p>
        </>
      )}
    </>
  );
}
