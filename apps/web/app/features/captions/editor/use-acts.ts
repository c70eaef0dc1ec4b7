import { useCallback, useEffect, useRef, useState } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { addLine, mergeLine, removeLine, setTimes as withTimes, shiftLines, splitLine, takeTimes as withTimesOf, wrapLine } from '../cues/edit-cues';
import { lineAt } from '../cues/find-line';
import { formatTime } from '../cues/timecode';
import type { Captions } from '../saving/captions-on-page';
import type { EditorData } from '../server/editor.server';
import { STEP_MS } from './film-panel';
import type { KeyAct } from './keys';
import type { Film } from './use-film';

export const lineId = (key: number) => `line-${key}`;

interface Parts {
  data: EditorData;
  captions: Captions;
  film: Film;
  toggleHelp: () => void;
}

/** What can be done to lines, by button or key, and where the cursor goes then. */
export function useActs({ data, captions, film, toggleHelp }: Parts) {
  const { t, number } = useI18n();
  const [current, setCurrent] = useState<number | undefined>();
  const [spoken, say] = useState('');
  const goTo = useRef<number | undefined>(undefined);
  const { lines, edit, newKey } = captions;

  // A line that was just made is there after the next drawing only.
  useEffect(() => {
    if (goTo.current === undefined) return;
    const text = document.getElementById(lineId(goTo.current));
    if (text) goTo.current = undefined;
    text?.focus();
  });

  const choose = useCallback((key: number, focus: boolean) => {
    setCurrent(key);
    if (focus) goTo.current = key;
    else document.getElementById(lineId(key))?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);

  const setTimes = useCallback((key: number, times: { startMs?: number; endMs?: number }) => edit((before) => withTimes(before, key, times)), [edit]);

  const shift = useCallback(
    (byMs: number, fromCurrent: boolean) => {
      edit((before) => shiftLines(before, byMs, fromCurrent ? current : undefined));
      say(t('captions.said.shifted'));
    },
    [current, edit, t],
  );

  const takeTimes = useCallback(() => {
    const { beside } = data;
    if (beside) edit((before) => withTimesOf(before, beside.cues, newKey));
  }, [data, edit, newKey]);

  const act = (wanted: KeyAct) => {
    const at = lines.findIndex(({ key }) => key === current);
    const line = lines[at];
    const here = film.here();
    const place = number(at + 1);
    switch (wanted) {
      case 'play':
        return film.toggle();
      case 'back':
        return film.seek(here - STEP_MS);
      case 'ahead':
        return film.seek(here + STEP_MS);
      case 'replay':
        return line && film.playRange(line.startMs, line.endMs);
      case 'previous':
      case 'next': {
        const to = lines[at === -1 ? Math.max(0, lines.indexOf(lineAt(lines, here) ?? lines[0] ?? { key: 0, startMs: 0, endMs: 0, text: '' })) : at + (wanted === 'next' ? 1 : -1)];
        if (!to) return undefined;
        choose(to.key, true);
        return film.isPlaying ? undefined : film.seek(to.startMs);
      }
      case 'start':
      case 'end':
        if (!line) return undefined;
        setTimes(line.key, wanted === 'start' ? { startMs: here } : { endMs: here });
        return say(t(`captions.said.${wanted}`, { place, time: formatTime(here) }));
      case 'split': {
        if (!line) return undefined;
        const text = document.getElementById(lineId(line.key));
        const character = text instanceof HTMLTextAreaElement ? text.selectionStart : 0;
        const made = newKey();
        const after = splitLine(lines, line.key, { character, ms: here, newKey: made });
        if (after === lines) return say(t('captions.said.cannotSplit'));
        edit(() => after);
        choose(made, true);
        return say(t('captions.said.split', { place }));
      }
      case 'merge': {
        if (!line) return undefined;
        const after = mergeLine(lines, line.key, data.language);
        if (after === lines) return say(t('captions.said.cannotMerge'));
        edit(() => after);
        choose(line.key, true);
        return say(t('captions.said.merged', { place }));
      }
      case 'wrap':
        return line && edit((before) => wrapLine(before, line.key, data.language));
      case 'add': {
        const made = newKey();
        edit((before) => addLine(before, made, line ? { after: line.key } : { ms: here }));
        choose(made, true);
        return say(t('captions.said.added'));
      }
      case 'remove': {
        if (!line) return undefined;
        const next = lines[at + 1] ?? lines[at - 1];
        edit((before) => removeLine(before, line.key));
        if (next) choose(next.key, true);
        return say(t('captions.said.removed', { place }));
      }
      case 'undo':
        captions.undo?.();
        return say(t(captions.undo ? 'captions.said.undone' : 'captions.said.nothing'));
      case 'redo':
        captions.redo?.();
        return say(t(captions.redo ? 'captions.said.redone' : 'captions.said.nothing'));
      case 'save':
        return void captions.save();
      case 'help':
        return toggleHelp();
    }
  };

  return { current, choose, setTimes, shift, takeTimes, act, spoken, say };
}
