import { useId } from 'react';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import { FigureCaption } from './figure-caption';
import { type Bar, barsOf, changeOf } from './figure-scale';
import type { Figure, ReportedFigure } from './show.types';
import { usePracticeWords } from './use-practice-words';

interface Props {
  figure: Figure;
  reported?: readonly ReportedFigure[];
  language: string;
}

/** One figure: before, now, and in the cities that reported. Each value stands beside its bar, so the drawing itself is not read out. */
export function FigureChart({ figure, reported, language }: Props) {
  const { t, figure: written } = usePracticeWords();
  const hatch = useId();
  const { zero, bars } = barsOf(figure, reported);
  const change = changeOf(figure);
  return (
    <figure className="min-w-0">
      <FigureCaption figure={figure} language={language} />
      <ul className="mt-3 space-y-1.5">
        {bars.map((bar) => (
          <li key={bar.key} className="figures grid grid-cols-[minmax(0,6rem)_minmax(3rem,1fr)_minmax(3rem,auto)] items-center gap-x-3 text-small">
            <span>
              {bar.cityName ? <UserText>{bar.cityName}</UserText> : bar.year}
              {bar.cityName && <span className="text-soft"> {bar.year}</span>}
              <span className="sr-only">:</span>
            </span>
            <svg aria-hidden="true" width="100%" height="22" className="rtl:-scale-x-100">
              <FigureBar bar={bar} hatch={hatch} />
              <line x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="22" stroke="var(--edge)" strokeWidth="2" />
            </svg>
            <strong className="text-end">{written(bar.value)}</strong>
          </li>
        ))}
      </ul>
      {change && (
        <p className="mt-2 flex flex-wrap items-center gap-2 text-small">
          <span>{t('practices.change', { direction: change.direction, by: written(change.by) })}</span>
          {change.isBetter !== undefined && <Tag tone={change.isBetter ? 'good' : 'bad'}>{t(change.isBetter ? 'practices.better' : 'practices.worse')}</Tag>}
        </p>
      )}
    </figure>
  );
}

/** Before is an outline, now is filled, reports are hatched: told apart without colour, and on paper. */
function FigureBar({ bar, hatch }: { bar: Bar; hatch: string }) {
  const box = { x: `${bar.start}%`, y: 3, width: `${bar.length}%`, height: 16 };
  if (bar.kind === 'NOW') return <rect {...box} fill="var(--theme)" />;
  if (bar.kind === 'BEFORE') return <rect {...box} fill="var(--theme-wash)" stroke="var(--theme)" strokeWidth="1.5" strokeDasharray="4 3" />;
  return (
    <>
      <pattern id={`${hatch}-${bar.key}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--theme-wash)" />
        <rect width="2.5" height="6" fill="var(--theme)" />
      </pattern>
      <rect {...box} fill={`url(#${hatch}-${bar.key})`} stroke="var(--theme)" strokeWidth="1.5" />
    </>
  );
}
