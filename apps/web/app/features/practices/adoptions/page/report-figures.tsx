import { useI18n } from '~/i18n/use-i18n';
import { type Column, Table } from '~/ui/table';
import { UserText } from '~/ui/user-text';
import { FigureChart } from '../../show/figure-chart';
import type { AdoptionOnPage, AdoptionReported } from '../adoption.query';
import { valueWords } from '../money';

type Figure = AdoptionReported['figures'][number];

/** Each figure of the practice as its city and the other one measured it: small drawings, and a table that says all of it. */
export function ReportFigures({ adoption, report }: { adoption: AdoptionOnPage; report: AdoptionReported }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const { city, practiceCity, practice } = adoption;
  const inYear = (value: number | null | undefined, year: number | null | undefined) =>
    value == null ? <span className="text-soft">{t('adoptions.figures.none')}</span> : year == null ? number(value) : t('adoptions.figures.inYear', { value: number(value, { maximumFractionDigits: 2 }), year: String(year) });
  const columns: Column<Figure>[] = [
    {
      name: t('adoptions.figures.figure'),
      cell: ({ label, unit }) => (
        <>
          <UserText lang={practice?.language}>{label}</UserText> <span className="font-normal text-soft">(<UserText lang={practice?.language}>{unit}</UserText>)</span>
        </>
      ),
    },
    { name: t('adoptions.figures.before', { city: practiceCity.name }), cell: (one) => inYear(one.baselineValue, one.baselineYear), figures: true },
    { name: practiceCity.name, cell: (one) => inYear(one.originalValue, one.originalYear), figures: true },
    { name: city.name, cell: (one) => inYear(one.value, one.year), figures: true },
    { name: t('adoptions.figures.how'), cell: ({ howMeasured, value }) => (howMeasured ? <UserText>{howMeasured}</UserText> : value == null ? '' : t('adoptions.figures.asOriginal')) },
  ];
  const measured = report.figures.filter(({ value }) => value != null);
  return (
    <>
      {measured.length > 0 && (
        <>
          <p className="mb-5 max-w-text text-soft">{t('adoptions.figures.years', { original: practiceCity.name })}</p>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-x-10 gap-y-8">
          {measured.map((figure) => (
            <li key={figure.key}>
              <FigureChart
                figure={{ ...figure, value: figure.originalValue, year: figure.originalYear }}
                reported={[{ adoptionId: adoption.id, cityName: city.name, value: figure.value ?? 0, year: figure.year ?? null }]}
                language={practice?.language ?? ''}
              />
            </li>
          ))}
        </ul>
        </>
      )}
      {report.figures.length > 0 && (
        <div className="mt-8">
          <Table caption={t('adoptions.figures.table')} columns={columns} rows={report.figures} rowKey={({ key }) => key} />
        </div>
      )}
      {report.ownFigures.length > 0 && (
        <div className="mt-8">
          <Table
            caption={t('adoptions.figures.own', { city: city.name })}
            columns={[
              { name: t('adoptions.figures.figure'), cell: ({ label }) => <UserText>{label}</UserText> },
              { name: t('adoptions.figures.value'), cell: ({ value, unit, year }) => (value == null ? '' : year == null ? valueWords(i18n, value, unit) : t('adoptions.figures.inYear', { value: valueWords(i18n, value, unit), year: String(year) })), figures: true },
              { name: t('adoptions.figures.how'), cell: ({ howMeasured }) => <UserText>{howMeasured}</UserText> },
            ]}
            rows={report.ownFigures}
            rowKey={({ key }) => key}
          />
        </div>
      )}
    </>
  );
}
