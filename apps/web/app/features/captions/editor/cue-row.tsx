import { memo, useId, type ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import type { Cue, Line } from '../cues/cue';
import { hintsFor, readingSpeed } from '../cues/reading-hints';
import { readingNorm } from '../cues/reading-norms';
import { formatTime } from '../cues/timecode';
import { TimeField } from './time-field';
import { lineId } from './use-acts';

interface Props {
  line: Line;
  place: number;
  /** Where the next one begins, if it is before this one's end. */
  next: Cue | undefined;
  language: string;
  filmEndMs: number | null | undefined;
  isCurrent: boolean;
  isSpoken: boolean;
  /** What the other language says meanwhile. */
  besideLanguage: string | undefined;
  besideText: string;
  onText: (key: number, text: string) => void;
  onTimes: (key: number, times: { startMs?: number; endMs?: number }) => void;
  onFocus: (key: number) => void;
  /** Buttons of the current line. */
  children?: ReactNode;
}

/** One line: when it is seen, its words, and what a viewer would stumble over. */
export const CueRow = memo(function CueRow({ line, place, next, language, filmEndMs, isCurrent, isSpoken, besideLanguage, besideText, onText, onTimes, onFocus, children }: Props) {
  const { t, number } = useI18n();
  const hintsId = useId();
  const norm = readingNorm(language);
  const hints = hintsFor(line, { norm, next, endMs: filmEndMs });
  const speed = Math.round(readingSpeed(line));
  const named = { place: number(place) };
  const focus = () => onFocus(line.key);
  return (
    <li
      className={`scroll-mt-[42vh] border-s-4 border-b border-b-line px-3 py-3 lg:scroll-mt-4 ${isCurrent ? 'border-s-brand bg-wash' : isSpoken ? 'border-s-theme bg-theme-wash' : 'border-s-transparent'} ${isCurrent ? '' : '[contain-intrinsic-size:auto_7rem] [content-visibility:auto]'}`}
    >
      <div role="group" aria-label={t('captions.line', { ...named, time: formatTime(line.startMs) })}>
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span aria-hidden="true" className="figures min-w-8 text-small text-soft">
            {number(place)}
          </span>
          <span dir="ltr" className="flex items-center gap-1">
            <TimeField label={t('captions.line.start', named)} ms={line.startMs} onFocus={focus} onChange={(startMs) => onTimes(line.key, { startMs })} />
            <span aria-hidden="true">–</span>
            <TimeField label={t('captions.line.end', named)} ms={line.endMs} onFocus={focus} onChange={(endMs) => onTimes(line.key, { endMs })} />
          </span>
          {line.text.trim() !== '' && (
            <span className="figures text-small text-soft">{t('captions.line.speed', { speed, usual: norm.perSecond })}</span>
          )}
        </div>
        {besideText !== '' && (
          <p lang={besideLanguage} dir="auto" className="mt-2 text-soft whitespace-pre-line">
            {besideText}
          </p>
        )}
        <textarea
          id={lineId(line.key)}
          value={line.text}
          lang={language}
          dir="auto"
          rows={Math.max(2, line.text.split('\n').length)}
          maxLength={LIMITS.captions.cueCharacters}
          aria-label={t('captions.line.text', named)}
          aria-describedby={hints.length > 0 ? hintsId : undefined}
          onFocus={focus}
          onChange={(event) => onText(line.key, event.target.value)}
          className="mt-2 block w-full resize-y rounded-small border-2 border-edge bg-paper px-3 py-2 text-base text-ink"
        />
        {hints.length > 0 && (
          <ul id={hintsId} className="mt-1 flex flex-wrap gap-x-4 text-small text-warn">
            {hints.map((hint) => (
              <li key={hint.kind}>{t(`captions.hint.${hint.kind}`, 'is' in hint ? { is: hint.is, usual: hint.usual } : {})}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </li>
  );
});
