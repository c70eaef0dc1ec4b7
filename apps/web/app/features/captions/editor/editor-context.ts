import { createContext, useContext } from 'react';
import type { EditorData } from '../server/editor.server';
import type { Captions } from '../saving/captions-on-page';
import type { KeyAct } from './keys';
import type { Film } from './use-film';

/** What the parts of the editor share. */
export interface Editor {
  data: EditorData;
  captions: Captions;
  film: Film;
  /** Key of the line that acts are about. */
  current: number | undefined;
  /** Makes a line the one that acts are about, and moves the cursor there or leaves it. */
  choose: (key: number, focus: boolean) => void;
  setTimes: (key: number, times: { startMs?: number; endMs?: number }) => void;
  act: (act: KeyAct) => void;
  shift: (byMs: number, fromCurrent: boolean) => void;
  takeTimes: () => void;
  /** Said once to people who listen. */
  say: (words: string) => void;
}

export const EditorContext = createContext<Editor | null>(null);

/** The editor that the part stands in. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor outside EditorContext');
  return editor;
}
