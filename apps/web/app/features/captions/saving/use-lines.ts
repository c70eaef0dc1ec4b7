import { useCallback, useRef, useState } from 'react';
import type { Cue, Line } from '../cues/cue';
import { beginHistory, type History, record, redo, undo } from '../cues/history';
import { asLines } from './merge-theirs';

export type Lines = readonly Line[];
export type Edit = (lines: Lines) => Lines;

/** The lines on the page, and what of their writing can be undone. */
export function useLines(first: readonly Cue[]) {
  const keys = useRef(0);
  const newKey = useCallback(() => ++keys.current, []);
  const [history, setHistory] = useState<History>(() => beginHistory(asLines(first, [], newKey)));
  const change = useCallback((act: Edit, name?: string) => setHistory((before) => record(before, act(before.now), name)), []);
  return {
    ...{ now: history.now, newKey, change },
    undo: history.past.length > 0 ? () => setHistory(undo) : undefined,
    redo: history.future.length > 0 ? () => setHistory(redo) : undefined,
  };
}
