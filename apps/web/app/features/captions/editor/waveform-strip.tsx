import { useRef, useState, type PointerEvent } from 'react';
import type { Line } from '../cues/cue';
import { outline, type Waveform } from './use-waveform';

interface Props {
  lines: readonly Line[];
  waveform: Waveform | undefined;
  atMs: number;
  endMs: number;
  currentKey: number | undefined;
  onSeek: (ms: number) => void;
  onChoose: (key: number) => void;
  onTimes: (key: number, times: { startMs?: number; endMs?: number }) => void;
}

type Edge = 'startMs' | 'endMs';

/** So much of the film is seen at once, milliseconds. */
const SHOWN_MS = 12_000;
const WIDTH = 1200;
const HEIGHT = 100;

/**
 * Sound and lines on a strip of time, from left to right in every language. For pointers: a press plays from there, edges of a line are
 * drawn to their place. All of it can be done by fields, buttons and keys, too; who listens to the page is spared it.
 */
export function WaveformStrip({ lines, waveform, atMs, endMs, currentKey, onSeek, onChoose, onTimes }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ key: number; edge: Edge; ms: number }>();
  // The strip turns like a page: it stands still while the film moves through it.
  const fromMs = Math.max(0, Math.floor(atMs / (SHOWN_MS * 0.8)) * SHOWN_MS * 0.8 - SHOWN_MS * 0.1);
  const toMs = fromMs + SHOWN_MS;
  const percent = (ms: number) => ((ms - fromMs) / SHOWN_MS) * 100;
  const timeAt = ({ clientX }: PointerEvent) => {
    const { left, width } = box.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.round(Math.min(endMs || Infinity, Math.max(0, fromMs + ((clientX - left) / width) * SHOWN_MS)));
  };
  const shown = lines.filter((line) => line.endMs > fromMs && line.startMs < toMs);

  return (
    <div
      ref={box}
      aria-hidden="true"
      dir="ltr"
      className="relative h-14 touch-pan-y lg:h-20 overflow-hidden rounded-small border border-line bg-wash select-none"
      onPointerDown={(event) => {
        if (event.target === event.currentTarget || event.target instanceof SVGElement) onSeek(timeAt(event));
      }}
      onPointerMove={(event) => drawn && setDrawn({ ...drawn, ms: timeAt(event) })}
      onPointerUp={() => {
        if (drawn) onTimes(drawn.key, { [drawn.edge]: drawn.ms });
        setDrawn(undefined);
      }}
      onPointerCancel={() => setDrawn(undefined)}
    >
      {waveform && (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="pointer-events-none absolute inset-0 size-full text-theme">
          <path d={outline(waveform, { fromMs, toMs }, { width: WIDTH, height: HEIGHT })} stroke="currentColor" strokeWidth="3" />
        </svg>
      )}
      {shown.map((line) => {
        const start = drawn?.key === line.key && drawn.edge === 'startMs' ? drawn.ms : line.startMs;
        const end = drawn?.key === line.key && drawn.edge === 'endMs' ? drawn.ms : line.endMs;
        return (
          <StripLine
            key={line.key}
            text={line.text}
            left={percent(start)}
            width={Math.max(0.5, percent(end) - percent(start))}
            isCurrent={line.key === currentKey}
            onPress={(event) => {
              onChoose(line.key);
              onSeek(timeAt(event));
            }}
            onDraw={(edge, { pointerId }) => {
              onChoose(line.key);
              box.current?.setPointerCapture(pointerId);
              setDrawn({ key: line.key, edge, ms: line[edge] });
            }}
          />
        );
      })}
      <div style={{ left: `${percent(atMs)}%` }} className="pointer-events-none absolute inset-y-0 w-0.5 bg-bad" />
    </div>
  );
}

interface LineProps {
  text: string;
  /** Percent of the strip. */
  left: number;
  width: number;
  isCurrent: boolean;
  onPress: (event: PointerEvent) => void;
  /** An edge is taken hold of. */
  onDraw: (edge: Edge, event: PointerEvent) => void;
}

function StripLine({ text, left, width, isCurrent, onPress, onDraw }: LineProps) {
  return (
    <div style={{ left: `${left}%`, width: `${width}%` }} className={`absolute inset-y-0 overflow-hidden border-x-2 border-ink ${isCurrent ? 'bg-brand/30' : 'bg-brand/10'}`} onPointerDown={onPress}>
      <span dir="auto" className="pointer-events-none block truncate bg-paper/80 px-1 text-small text-ink">
        {text}
      </span>
      {(['startMs', 'endMs'] as const).map((edge) => (
        <span
          key={edge}
          className={`absolute inset-y-0 w-3 cursor-ew-resize touch-none ${edge === 'startMs' ? 'left-0' : 'right-0'}`}
          onPointerDown={(event) => {
            event.stopPropagation();
            onDraw(edge, event);
          }}
        />
      ))}
    </div>
  );
}
