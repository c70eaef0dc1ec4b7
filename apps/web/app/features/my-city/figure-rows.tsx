import { useI18n } from '~/i18n/use-i18n';
import { Select } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';
import type { ProfileData } from './profile.server';

const known = ['population', 'area'];

/** Figures with their year; two empty rows for new ones. */
export function FigureRows({ figures }: { figures: ProfileData['figures'] }) {
  const { t, maybe, number } = useI18n();
  const keys = [...new Set([...known, ...figures.flatMap((figure) => (figure ? [figure.key] : []))])];
  const choices = keys.map((key) => ({ value: key, label: maybe(`cities.figure.${key}`) ?? key }));
  return (
    <fieldset>
      <legend className="text-h3 font-bold">{t('my-city.profile.figures')}</legend>
      <p className="mt-1 text-small text-soft">{t('my-city.profile.figures.hint')}</p>
      <input type="hidden" name="figureRows" value={figures.length} />
      {figures.map((figure, row) => (
        <fieldset key={row} className="mt-4 border-t border-line pt-3">
          <legend className="sr-only">{t('my-city.profile.figure', { number: number(row + 1) })}</legend>
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-4 sm:grid-cols-[2fr_2fr_1fr_1fr]">
            <Select name={`figures-${row}-key`} label={t('my-city.profile.figure.key')} choices={choices} defaultValue={figure?.key ?? known[0]} />
            <TextField name={`figures-${row}-value`} label={t('my-city.profile.figure.value')} inputMode="decimal" defaultValue={figure ? String(figure.value) : ''} />
            <TextField name={`figures-${row}-unit`} label={t('my-city.profile.figure.unit')} defaultValue={figure?.unit} maxLength={40} />
            <TextField name={`figures-${row}-year`} label={t('my-city.profile.figure.year')} inputMode="numeric" defaultValue={figure ? String(figure.year) : ''} />
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}
