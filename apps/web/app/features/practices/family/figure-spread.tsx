import { useI18n } from '~/i18n/use-i18n';
import { valueWords } from '../adoptions/money';
import { FigureCaption } from '../show/figure-caption';
import type { FamilyFigure } from './family.query';
import { spreadOf } from './spread';

const WIDTH = 320;
const MARGIN = 10;

/** A figure that many cities reported: a mark a city on one line, the original's above and its value before as an outline. */
export function FigureSpread({ figure, language }: { figure: FamilyFigure; language: string }) {
  const i18n = useI18n();
  const { t, dir } = i18n;
  const values = figure.reported.map(({ value }) => value);
  const spread = spreadOf(values);
  if (!spread) return null;
  const all = [0, ...values, ...[figure.value, figure.baselineValue].filter((value) => value != null)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const at = (value: number) => {
    const x = MARGIN + ((value - low) / (high - low || 1)) * (WIDTH - MARGIN * 2);
    return dir === 'rtl' ? WIDTH - x : x;
  };
  const said = (value: number) => valueWords(i18n, value, figure.unit);
  return (
    <figure className="min-w-0">
      <FigureCaption figure={figure} language={language} />
      <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} 64`} className="mt-3 block w-full max-w-sm">
        <rect x={Math.min(at(spread.quarter), at(spread.threeQuarters))} y="22" width={Math.max(2, Math.abs(at(spread.threeQuarters) - at(spread.quarter)))} height="24" fill="var(--theme-wash)" stroke="var(--theme-mid)" />
        <path d={`M${MARGIN} 34H${WIDTH - MARGIN}`} stroke="var(--edge)" />
        {figure.reported.map(({ adoptionId, value }) => (
          <path key={adoptionId} d={`M${at(value)} 26v16`} stroke="var(--theme)" strokeWidth="2" opacity="0.75" />
        ))}
        {figure.baselineValue != null && <path d={`M${at(figure.baselineValue)} 60l-6 -10h12z`} fill="var(--paper)" stroke="var(--edge)" strokeWidth="1.5" />}
        {figure.value != null && <path d={`M${at(figure.value)} 18l-6 -12h12z`} fill="var(--ink)" />}
      </svg>
      <ul className="figures mt-2 text-small">
        {figure.value != null && <li>▼ {t('adoptions.family.figures.original', { value: said(figure.value) })}</li>}
        {figure.baselineValue != null && <li>△ {t('adoptions.family.figures.before', { value: said(figure.baselineValue) })}</li>}
        <li>{t('adoptions.family.figures.cities', { count: values.length, least: said(spread.least), most: said(spread.most) })}</li>
        <li>{t('adoptions.family.figures.half', { from: said(spread.quarter), to: said(spread.threeQuarters) })}</li>
      </ul>
    </figure>
  );
}
