import { useI18n } from '~/i18n/use-i18n';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';

interface Props {
  cities: { slug: string; name: string; country: string }[];
}

/** For who works in several cities, or in none. */
export function ChoosePage({ cities }: Props) {
  const { t, path, countryName } = useI18n();
  return (
    <>
      <PageHead title={t('my-city.choose.title')} unlisted />
      <PageTitle title={t('my-city.choose.title')} />
      <div className="mt-8">
        {cities.length === 0 && (
          <EmptyState title={t('my-city.choose.none')} theme="involvement">
            <p>{t('my-city.choose.none.text')}</p>
          </EmptyState>
        )}
        <ul>
          {cities.map((city) => (
            <li key={city.slug} className="flex flex-wrap items-baseline gap-x-3 py-1">
              <a href={path(`/my-city/${city.slug}`)} className="inline-flex min-h-11 items-center text-lead font-semibold">
                <bdi>{city.name}</bdi>
              </a>
              <span className="text-soft">{countryName(city.country)}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
