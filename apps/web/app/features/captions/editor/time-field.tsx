import { useEffect, useState } from 'react';
import { formatTime, parseTime } from '../cues/timecode';

interface Props {
  label: string;
  ms: number;
  onChange: (ms: number) => void;
  onFocus: () => void;
}

/** Milliseconds that an arrow moves a time; ten times as much with Shift. */
const NUDGE_MS = 100;

/** A time as text: taken when it is left or Enter is pressed; arrows move it a tenth of a second. What is no time falls back. */
export function TimeField({ label, ms, onChange, onFocus }: Props) {
  const [text, setText] = useState(formatTime(ms));
  const [isTyping, setTyping] = useState(false);
  useEffect(() => setText(formatTime(ms)), [ms]);

  const take = () => {
    setTyping(false);
    const read = parseTime(text);
    if (read === undefined || read === ms) setText(formatTime(ms));
    else onChange(read);
  };
  return (
    <input
      value={text}
      inputMode="decimal"
      aria-label={label}
      aria-invalid={isTyping && parseTime(text) === undefined ? true : undefined}
      onChange={(event) => {
        setTyping(true);
        setText(event.target.value);
      }}
      onFocus={onFocus}
      onBlur={take}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? NUDGE_MS : event.key === 'ArrowDown' ? -NUDGE_MS : 0;
        if (event.key === 'Enter') take();
        else if (event.key === 'Escape') setText(formatTime(ms));
        else if (step !== 0 && !event.altKey) onChange(Math.max(0, ms + step * (event.shiftKey ? 10 : 1)));
        else return;
        event.preventDefault();
      }}
      className="figures min-h-11 w-24 rounded-small border-2 border-edge bg-paper px-2 text-small text-ink aria-invalid:border-bad"
    />
  );
}
