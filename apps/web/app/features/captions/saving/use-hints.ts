import { useCallback, useEffect, useRef } from 'react';
import { useLive } from '~/live/use-live';
import type { Now } from '../server/editor.server';
import { askNow } from './ask-captions';
import type { CaptionsLine } from './make-save-line';

/** Milliseconds from a hint to asking, and where a save is under way. */
const SOON_MS = 300;
const AGAIN_MS = 3_000;

interface Parts {
  clipId: string;
  language: string;
  address: string;
  saver: CaptionsLine;
  /** How often something was taken from the server: an answer that was overtaken is told from a newer one by it. */
  countTaken: () => number;
  receive: (answer: Now) => void;
}

/** Asks what is there now whenever somebody has changed it, or the line was broken. */
export function useHints({ clipId, language, address, saver, countTaken, receive }: Parts): void {
  const again = useRef<() => Promise<void>>(() => Promise.resolve());

  const refresh = useCallback(async () => {
    const before = countTaken();
    const answer = await askNow(address);
    if (!answer) return;
    if (saver.isBusy || countTaken() !== before) setTimeout(() => void again.current(), AGAIN_MS);
    else receive(answer);
  }, [address, countTaken, receive, saver]);

  useEffect(() => {
    again.current = refresh;
  }, [refresh]);

  useLive(
    {
      captions: (hint) => {
        // One's own saves come back as hints, sometimes before their answers.
        if (hint.clipId === clipId && hint.language === language) setTimeout(() => void refresh(), saver.isBusy ? AGAIN_MS : SOON_MS);
      },
    },
    () => {
      saver.wake();
      void refresh();
    },
  );
}
