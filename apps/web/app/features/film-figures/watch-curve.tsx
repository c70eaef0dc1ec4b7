import { useId } from 'react';
import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { Table } from '~/ui/table';

const WIDTH = 600;
const HEIGHT = 180;
const STEPS = 10;
const LINES = [0, 0.25, 0.5, 0.75, 1];

interface Props {
  /** Of each hundredth of the film, 0-1. */
  curve: readonly number[];
  durationMs: number;
}

/** Where viewers stay and where they leave: drawn, and in a table of tenths that says the same. From left to right, as the player. */
export function WatchCurve({ curve, durationMs }: Props) {
  const { t, number } = useI18n();
  const id = useId();
  const percent = (share: number) => number(share, { style: 'percent', maximumFractionDigits: 0 });
  const x = (part: number) => ((part / curve.length) * WIDTH).toFixed(1);
  const y = (share: number) => ((1 - share) * HEIGHT).toFixed(1);
  const line = curve.map((share, part) => `${part === 0 ? 'M' : 'L'}${x(part + 0.5)} ${y(share)}`).join('');
  const tenths = Array.from({ length: STEPS }, (_, step) => {
    const parts = curve.slice((step * curve.length) / STEPS, ((step + 1) * curve.length) / STEPS);
    return { from: (step / STEPS) * durationMs, to: ((step + 1) / STEPS) * durationMs, share: parts.reduce((sum, share) => sum + share, 0) / Math.max(1, parts.length) };
  });
  return (
    <figure className="mt-6">
      <div dir="ltr" className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-2 text-small text-soft">
        <div aria-hidden="true" className="figures flex flex-col-reverse justify-between text-end">
          {LINES.filter((share) => share * 2 === Math.round(share * 2)).map((share) => (
            <span key={share}>{percent(share)}</span>
          ))}
        </div>
        <svg viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`} preserveAspectRatio="none" role="img" aria-labelledby={id} className="h-44 w-full">
          <title id={id}>{t('film-figures.curve.drawn')}</title>
          {LINES.map((share) => (
            <line key={share} x1="0" x2={WIDTH} y1={y(share)} y2={y(share)} stroke="var(--line)" vectorEffect="non-scaling-stroke" />
          ))}
          <path d={`${line}V${HEIGHT}H${x(0.5)}Z`} fill="var(--theme-wash)" />
          <path d={line} fill="none" stroke="var(--theme-ink)" strokeWidth="2.5" vectorEffect="non-scaling-stroke" strokeLinejoin="round" />
        </svg>
        <span />
        <div aria-hidden="true" className="figures flex justify-between">
          {[0, 0.5, 1].map((share) => (
            <span key={share}>{formatClock(share * durationMs)}</span>
          ))}
        </div>
      </div>
      <details className="mt-4">
        <summary className="flex min-h-11 items-center text-theme-ink underline">{t('film-figures.table')}</summary>
        <Table
          caption={t('film-figures.curve')}
          rows={tenths}
          rowKey={({ from }) => String(from)}
          columns={[
            { name: t('film-figures.part'), cell: ({ from, to }) => <bdi className="figures">{`${formatClock(from)} – ${formatClock(to)}`}</bdi> },
            { name: t('film-figures.watched'), figures: true, cell: ({ share }) => percent(share) },
          ]}
        />
      </details>
    </figure>
  );
}
