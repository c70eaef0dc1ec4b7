import { useI18n } from '~/i18n/use-i18n';
import type { CityOnPage } from './city.query';

/** Figures with their year, and what is spoken. */
export function CityFacts({ city }: { city: CityOnPage }) {
  const { t, maybe, number, list, languageName } = useI18n();
  return (
    <dl className="space-y-3 self-start">
      <div>
        <dt className="text-small text-soft">{t('cities.region')}</dt>
        <dd>{maybe(`cities.region.${city.region}`)}</dd>
      </div>
      {city.languages.length > 0 && (
        <div>
          <dt className="text-small text-soft">{t('cities.languages')}</dt>
          <dd>{list(city.languages.map(languageName))}</dd>
        </div>
      )}
      {city.figures.map((figure) => (
        <div key={figure.key + figure.year}>
          <dt className="text-small text-soft">
            {maybe(`cities.figure.${figure.key}`) ?? figure.key} ({figure.year})
          </dt>
          <dd className="figures">
            {maybe(`cities.unit.${figure.unit}`, { value: Number(figure.value) }) ?? (
              <>
                {number(Number(figure.value))} <bdi>{figure.unit}</bdi>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
