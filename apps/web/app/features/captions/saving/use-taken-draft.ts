import { useCallback, useRef, useState } from 'react';
import type { Cue } from '../cues/cue';
import type { Draft } from '../server/editor.server';

/** The draft of a machine that was put in place of the lines and is not saved. */
export function useTakenDraft() {
  const [takenDraft, setTakenDraft] = useState<string>();
  const taking = useRef<{ id: string; texts: ReadonlySet<string> } | undefined>(undefined);

  const takeOver = useCallback((draft: Pick<Draft, 'id' | 'cues'> | undefined) => {
    taking.current = draft && { id: draft.id, texts: new Set(draft.cues?.map(({ text }) => text)) };
    setTakenDraft(draft?.id);
  }, []);

  /** The draft, as long as anything of it is left: undone line by line, nothing of the machine's may be. */
  const draftIn = useCallback((cues: readonly Cue[]): string | undefined => {
    const taken = taking.current;
    return taken && (taken.texts.size === 0 || cues.some(({ text }) => taken.texts.has(text))) ? taken.id : undefined;
  }, []);

  const draftNow = useCallback(() => taking.current?.id, []);
  return { takenDraft, takeOver, draftIn, draftNow };
}
