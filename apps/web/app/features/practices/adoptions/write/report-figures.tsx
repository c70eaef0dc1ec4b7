import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { TextField } from '~/ui/form/text-field';
import { UserText } from '~/ui/user-text';
import { valueWords } from '../money';
import type { ReportData } from './report.server';

interface Measured {
  value?: number | null;
  year?: number | null;
  howMeasured: string;
}

function MeasuredFields({ list, row, figure, optional }: { list: string; row: number; figure: Measured; optional?: boolean }) {
  const { t } = useI18n();
  const text = (value: number | null | undefined) => (value == null ? '' : String(value));
  return (
    <>
      <div className="flex flex-wrap gap-x-8 gap-y-5">
        <TextField name={`${list}-${row}-value`} label={t('adoptions.figures.value')} inputMode="decimal" defaultValue={text(figure.value)} short optional={optional} />
        <TextField name={`${list}-${row}-year`} label={t('adoptions.report.figures.year')} inputMode="numeric" maxLength={4} defaultValue={text(figure.year)} short optional={optional} />
      </div>
      <TextField
        name={`${list}-${row}-howMeasured`}
        label={t('adoptions.figures.how')}
        hint={list === 'figures' ? t('adoptions.report.figures.how.hint') : undefined}
        defaultValue={figure.howMeasured}
        maxLength={LIMITS.practice.note}
        optional={optional}
      />
    </>
  );
}

interface PracticeFigureProps {
  figure: ReportData['report']['figures'][number];
  row: number;
  originalName: string;
  language?: string;
}

/** A figure of the practice: what its city measured stands above, in the same unit. */
export function PracticeFigureFields({ figure, row, originalName, language }: PracticeFigureProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const told = (value: number, year: number | null | undefined) => {
    const words = valueWords(i18n, value, figure.unit);
    return year == null ? words : t('adoptions.figures.inYear', { value: words, year: String(year) });
  };
  return (
    <fieldset className="space-y-5 border-s-4 border-theme-mid ps-5">
      <legend className="font-semibold">
        <UserText lang={language}>{figure.label}</UserText>
      </legend>
      <input type="hidden" name={`figures-${row}-key`} value={figure.key} />
      <p className="text-small text-soft">
        {figure.baselineValue != null && `${t('adoptions.figures.before', { city: originalName })}: ${told(figure.baselineValue, figure.baselineYear)}. `}
        {figure.originalValue != null && `${originalName}: ${told(figure.originalValue, figure.originalYear)}. `}
        {t('adoptions.report.figures.unit', { unit: figure.unit })}
      </p>
      <MeasuredFields list="figures" row={row} figure={figure} optional />
    </fieldset>
  );
}

/** A figure that only this city has; an empty one is left out. */
export function OwnFigureFields({ figure, row, sentKey }: { figure: ReportData['ownFigures'][number]; row: number; sentKey?: string }) {
  const { t, number } = useI18n();
  return (
    <fieldset className="space-y-5 border-s-4 border-line ps-5">
      <legend className="font-semibold">{t('adoptions.report.ownFigures.one', { count: number(row + 1) })}</legend>
      <input type="hidden" name={`ownFigures-${row}-key`} value={sentKey ?? figure.key} />
      <TextField name={`ownFigures-${row}-label`} label={t('adoptions.report.ownFigures.label')} defaultValue={figure.label} maxLength={LIMITS.practice.title} optional />
      <TextField name={`ownFigures-${row}-unit`} label={t('adoptions.report.ownFigures.unit')} defaultValue={figure.unit} maxLength={LIMITS.practice.unit} optional />
      <MeasuredFields list="ownFigures" row={row} figure={figure} optional />
    </fieldset>
  );
}
