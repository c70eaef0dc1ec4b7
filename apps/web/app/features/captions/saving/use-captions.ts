import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { SaveState } from '../../../islands/practice/save-line';
import { isSameTrack, writtenCues } from '../cues/cue';
import { takeChoices } from '../cues/merge-tracks';
import type { Draft, EditorData, Now, Track } from '../server/editor.server';
import { orderCaptions } from './ask-captions';
import type { CaptionsAnswer, CaptionsOrder } from './captions-answer';
import type { Captions, Said } from './captions-on-page';
import type { KeptCaptions } from './kept-captions';
import { type CaptionsLine, makeSaveLine } from './make-save-line';
import { asLines, type Base, type Dispute, mergeTheirs, withEmpty } from './merge-theirs';
import { useConflict } from './use-conflict';
import { useHints } from './use-hints';
import { useKeptPage, useKeptPages } from './use-kept-page';
import { type Lines, useLines } from './use-lines';
import { useTakenDraft } from './use-taken-draft';

/** Milliseconds between the last letter and keeping it in the browser, and from there to the server. */
const KEEP_MS = 250;
const SAVE_MS = 2_250;

/** The captions as they are being written: every change is kept in the browser, and saved where they are not public yet. */
export function useCaptions({ now: first, clip, language, memberId }: EditorData): Captions {
  const { pathname } = useLocation();
  const address = `${pathname}/now`;
  const { now: shown, newKey, change, undo, redo } = useLines(first.track?.cues ?? []);
  const [now, setNow] = useState(first);
  const [state, setState] = useState<Captions['state']>('idle');
  const [said, setSaid] = useState<Said>();
  const [dispute, setDispute] = useState<Dispute>();
  const base = useRef<Base>({ id: first.track?.id ?? null, cues: first.track?.cues ?? [] });
  const lines = useRef<Lines>(shown);
  const { takenDraft, takeOver, draftIn, draftNow } = useTakenDraft();
  const kept = useKeptPages(`citylore:captions:${memberId}:${clip.id}:${language}:`);
  const taken = useRef(0);
  const countTaken = useCallback(() => taken.current, []);
  const keepNow = useRef<() => void>(() => undefined);
  const isAskedOnly = clip.state === 'PUBLISHED';
  const [firstDrafts] = useState(first.drafts);

  /** Somebody else's text is there: what does not stand against one's own is taken in, the rest is asked. */
  const meet = useCallback(
    (line: CaptionsLine, answer: Now) => {
      const theirs: Base = { id: answer.track?.id ?? null, cues: answer.track?.cues ?? [] };
      const mine = writtenCues(lines.current);
      const merged = mergeTheirs(base.current.cues, mine, theirs.cues);
      const byName = answer.track?.changedByName ?? null;
      taken.current += 1;
      setNow(answer);
      if (merged.kind === 'both') {
        setDispute({ base: base.current.cues, theirs, byName });
        return;
      }
      setDispute(undefined);
      base.current = theirs;
      line.rebase(theirs.id);
      if (!isSameTrack(merged.cues, mine)) change((before) => asLines(withEmpty(merged.cues, before), before, newKey));
      else keepNow.current();
      if (merged.taken > 0) setSaid({ key: 'taken', name: byName ?? '', count: merged.taken });
    },
    [change, newKey],
  );

  const tell = useCallback(
    (told: SaveState<Track>) => {
      setState(told.kind);
      if (told.kind === 'saved') {
        const { saved } = told;
        taken.current += 1;
        base.current = { id: saved.id, cues: saved.cues };
        const gone = draftNow();
        setNow((before) => ({ ...before, track: saved, drafts: before.drafts.filter(({ id }) => id !== gone) }));
        takeOver(undefined);
        setSaid(undefined);
        // Something may have been undone meanwhile that had been sent already.
        setTimeout(() => keepNow.current());
      } else if (told.kind === 'faults' && told.words) setSaid({ key: 'refused', why: told.words });
    },
    [draftNow, takeOver],
  );

  const saver = useMemo(() => makeSaveLine({ baseId: base.current.id, address, isAskedOnly, kept, meet, tell }), [address, isAskedOnly, kept, meet, tell]);

  /** Keeps what stands there, and has it sent. */
  const keep = useCallback(() => {
    const cues = writtenCues(lines.current);
    if (!isSameTrack(cues, base.current.cues)) {
      if (!saver.isBusy) setState((before) => (before === 'later' || before === 'signedOut' || before === 'conflict' ? before : 'waiting'));
      const draftId = draftIn(cues);
      saver.change({ cues, base: base.current.cues, ...(draftId ? { draftId } : {}) }, SAVE_MS);
      return;
    }
    takeOver(undefined);
    if (saver.isDirty && !saver.isBusy) {
      // Undone to what the server has.
      saver.drop();
      setState('idle');
    }
  }, [draftIn, saver, takeOver]);

  useEffect(() => {
    keepNow.current = keep;
  }, [keep]);

  useEffect(() => {
    if (lines.current === shown) return undefined;
    lines.current = shown;
    const timer = setTimeout(keep, KEEP_MS);
    return () => clearTimeout(timer);
  }, [shown, keep]);

  const restore = useCallback(
    ({ edits, pairs }: KeptCaptions) => {
      base.current = { id: edits, cues: pairs.base };
      const { draftId } = pairs;
      if (draftId) takeOver(firstDrafts.find(({ id }) => id === draftId) ?? { id: draftId, cues: null });
      change((before) => asLines(pairs.cues, before, newKey));
      setSaid({ key: 'restored' });
    },
    [change, firstDrafts, newKey, takeOver],
  );

  useKeptPage({ kept, saver, isAskedOnly, keep, restore });

  const receive = useCallback(
    (answer: Now) => {
      if ((answer.track?.id ?? null) === base.current.id) setNow(answer);
      // With something of one's own unsaved, the next save compares.
      else if (saver.isDirty) setNow((before) => ({ ...answer, track: before.track }));
      else meet(saver, answer);
    },
    [meet, saver],
  );

  useHints({ clipId: clip.id, language, address, saver, countTaken, receive });

  const save = useCallback(async () => {
    keep();
    await saver.finish();
  }, [keep, saver]);

  const takeDraft = (draft: Draft) => {
    takeOver(draft);
    change((before) => asLines(draft.cues ?? [], before, newKey));
  };

  const order = useCallback(
    async (wanted: CaptionsOrder) => {
      if (wanted.act !== 'dismiss' && saver.isDirty && !isAskedOnly) await save();
      const answer: CaptionsAnswer | { kind: 'later' | 'signedOut' } = await orderCaptions(address, wanted);
      if ('now' in answer) meet(saver, answer.now);
      else setSaid(answer.kind === 'refused' ? { key: 'refused', why: answer.words } : { key: answer.kind });
      return answer.kind === 'done' || answer.kind === 'saved';
    },
    [address, isAskedOnly, meet, save, saver],
  );

  const conflict = useConflict(dispute, shown);

  const settle = (choices: readonly ('mine' | 'theirs' | undefined)[]) => {
    if (!conflict) return;
    base.current = conflict.theirs;
    saver.rebase(conflict.theirs.id);
    change((before) => asLines(withEmpty(takeChoices(conflict.stretches, choices), before), before, newKey));
    setDispute(undefined);
    // Where all was theirs, there is nothing to send.
    setTimeout(() => {
      keep();
      if (!isAskedOnly) void saver.finish();
    });
  };

  return {
    ...{ lines: shown, track: now.track, now, edit: change, newKey, undo, redo, state, said, save, conflict, settle, takeDraft, takenDraft, order },
    isDirty: state !== 'idle' && state !== 'saved',
  };
}
