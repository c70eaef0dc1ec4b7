import { useI18n } from '~/i18n/use-i18n';
import { Section } from '~/ui/section';
import { FigureChart } from '../show/figure-chart';
import type { FamilyFigure } from './family.query';
import { FigureSpread } from './figure-spread';

/** Cities that are drawn each with a bar; more are drawn as a spread. */
const BARS = 6;
/** Rows of the table that stand open. */
const ROWS = 25;

interface Props {
  figures: readonly FamilyFigure[];
  city: string;
  language: string;
}

interface Row {
  adoptionId: string;
  cityName: string;
  values: Map<string, { value: number; year: number | null }>;
}

/** Original and reported figures side by side: small drawings of each, then every value in one table. */
export function FamilyFigures({ figures, city, language }: Props) {
  const { t, path, number } = useI18n();
  const told = figures.filter(({ reported }) => reported.length > 0);
  if (told.length === 0) return null;
  const rows = new Map<string, Row>();
  for (const { key, reported } of told) {
    for (const { adoptionId, cityName, value, year } of reported) {
      const row = rows.get(adoptionId) ?? { adoptionId, cityName, values: new Map() };
      rows.set(adoptionId, row.values.set(key, { value, year: year ?? null }) && row);
    }
  }
  const all = [...rows.values()];
  const written = (value: number | null | undefined, year: number | null | undefined) =>
    value == null ? <span className="text-soft">–</span> : (
      <>
        {number(value, { maximumFractionDigits: 2 })} {year != null && <span className="text-small text-soft">({year})</span>}
      </>
    );
  const table = (body: readonly Row[], caption: string, withOriginal: boolean) => (
    <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-start">
        <caption className="mb-2 text-start font-semibold">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-edge">
            <th scope="col" className="py-2 pe-4 text-start">
              {t('adoptions.family.figures.city')}
            </th>
            {told.map(({ key, label, unit }) => (
              <th key={key} scope="col" className="min-w-32 px-3 py-2 text-end align-bottom">
                <bdi lang={language}>{label}</bdi>{' '}
                <bdi lang={language} className="block text-small font-normal text-soft">
                  {unit}
                </bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {withOriginal &&
            (['before', 'now'] as const).map((when) => (
              <tr key={when} className="border-b border-line bg-theme-wash">
                <th scope="row" className="py-2 pe-4 text-start">
                  {t(`adoptions.family.figures.row.${when}`, { city })}
                </th>
                {told.map((one) => (
                  <td key={one.key} className="px-3 py-2 text-end">
                    {when === 'now' ? written(one.value, one.year) : written(one.baselineValue, one.baselineYear)}
                  </td>
                ))}
              </tr>
            ))}
          {body.map(({ adoptionId, cityName, values }) => (
            <tr key={adoptionId} className="border-b border-line">
              <th scope="row" className="py-2 pe-4 text-start font-normal">
                <a href={path(`/adoptions/${adoptionId}#report`)} dir="auto">
                  {cityName}
                </a>
              </th>
              {told.map(({ key }) => (
                <td key={key} className="px-3 py-2 text-end">
                  {written(values.get(key)?.value, values.get(key)?.year)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <Section title={t('adoptions.family.figures')} id="figures" intro={t('adoptions.family.figures.intro', { city })}>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-x-10 gap-y-8">
        {told.map((figure) => (
          <li key={figure.key}>
            {figure.reported.length > BARS ? (
              <FigureSpread figure={figure} language={language} />
            ) : (
              <FigureChart figure={{ ...figure, howMeasured: '' }} reported={figure.reported.map((one) => ({ ...one, year: one.year ?? null }))} language={language} />
            )}
          </li>
        ))}
      </ul>
      <div className="mt-10 space-y-6">
        {table(all.slice(0, ROWS), t('adoptions.family.figures.table'), true)}
        {all.length > ROWS && (
          <details>
            <summary className="inline-flex min-h-11 items-center font-semibold underline">{t('adoptions.family.figures.rest', { count: all.length - ROWS })}</summary>
            {table(all.slice(ROWS), t('adoptions.family.figures.rest', { count: all.length - ROWS }), false)}
          </details>
        )}
      </div>
    </Section>
  );
}
