import { Table } from '~/ui/table';
import { UserText } from '~/ui/user-text';
import { FigureChart } from './figure-chart';
import { FigureSource } from './figure-source';
import type { Figure, ReportedFigure, Shown } from './show.types';
import { usePracticeWords } from './use-practice-words';

interface Props extends Shown<'figures'> {
  /** By the key of the figure. */
  reported?: ReadonlyMap<string, readonly ReportedFigure[]>;
}

/** Each figure drawn small, all alike, and the same as a table with how it was measured. */
export function ShowFigures({ content: { figures }, language, reported }: Props) {
  const { t, figure: written } = usePracticeWords();
  const valueIn = (value: number | null | undefined, year: number | null | undefined) =>
    value == null ? t('practices.figure.none') : year == null ? written(value) : t('practices.figure.inYear', { value: written(value), year: String(year) });
  const reportsOf = (figure: Figure) => reported?.get(figure.key) ?? [];
  const columns = [
    { name: t('practice-words.field.FIGURES.figures.label'), cell: (figure: Figure) => <FigureName figure={figure} language={language} /> },
    { name: t('practices.figure.before'), figures: true, cell: (figure: Figure) => valueIn(figure.baselineValue, figure.baselineYear) },
    { name: t('practices.figure.now'), figures: true, cell: (figure: Figure) => valueIn(figure.value, figure.year) },
    { name: t('practice-words.field.FIGURES.figures.howMeasured'), cell: (figure: Figure) => <FigureSource text={figure.howMeasured} language={language} /> },
  ];
  const isReported = figures.some((figure) => reportsOf(figure).length > 0);
  if (isReported) {
    columns.splice(3, 0, {
      name: t('practices.figure.reported'),
      cell: (figure: Figure) => (
        <ul>
          {reportsOf(figure).map(({ adoptionId, cityName, value, year }) => (
            <li key={adoptionId}>
              <bdi>{cityName}</bdi>: {valueIn(value, year)}
            </li>
          ))}
        </ul>
      ),
    });
  }
  return (
    <div className="space-y-10">
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-x-12 gap-y-10">
        {figures.map((figure) => (
          <FigureChart key={figure.key} figure={figure} reported={reportsOf(figure)} language={language} />
        ))}
      </div>
      <Table caption={t('practices.figure.table')} columns={columns} rows={figures} rowKey={({ key }) => key} />
    </div>
  );
}

function FigureName({ figure, language }: { figure: Figure; language: string }) {
  return (
    <>
      <UserText lang={language}>{figure.label}</UserText>
      <span className="block text-small font-normal text-soft">
        <UserText lang={language}>{figure.unit}</UserText>
      </span>
    </>
  );
}
