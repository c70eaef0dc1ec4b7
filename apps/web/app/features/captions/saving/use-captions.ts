import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useLive } from '~/live/use-live';
import { SaveLine, type SaveState } from '../../../islands/practice/save-line';
import { isSameTrack, type Line, writtenCues } from '../cues/cue';
import { beginHistory, type History, record, redo, undo } from '../cues/history';
import { type Stretch, takeChoices } from '../cues/merge-tracks';
import type { Draft, EditorData, Now, Track } from '../server/editor.server';
import { askNow, orderCaptions } from './ask-captions';
import type { CaptionsAnswer, CaptionsOrder } from './captions-answer';
import { KeptPages, type Written } from './kept-captions';
import { asLines, type Base, type Conflict, type Dispute, mergeTheirs, withEmpty } from './merge-theirs';
import { holdPage, isPageOpen } from './open-pages';

type Lines = readonly Line[];
type Edit = (lines: Lines) => Lines;

/** What the page says about the last thing that happened, in words of the catalogue. */
export interface Said {
  key: 'restored' | 'taken' | 'theirs' | 'refused' | 'later' | 'signedOut';
  name?: string;
  count?: number;
  why?: string;
}

export interface Captions {
  lines: Lines;
  track: Track | null;
  now: Now;
  edit: (act: Edit, name?: string) => void;
  newKey: () => number;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  state: SaveState<Track>['kind'] | 'idle';
  /** Whether the browser holds what the server does not. */
  isDirty: boolean;
  said: Said | undefined;
  save: () => Promise<void>;
  conflict: Conflict | undefined;
  settle: (choices: readonly ('mine' | 'theirs' | undefined)[]) => void;
  /** Puts a machine's text in place of the lines; until it is saved the draft stays where it is. */
  takeDraft: (draft: Draft) => void;
  /** The draft that was taken over and is not saved. */
  takenDraft: string | undefined;
  /** Something other than words: answers whether it was done. */
  order: (order: CaptionsOrder) => Promise<boolean>;
}

/** Milliseconds between the last letter and keeping it in the browser, and from there to the server. */
const KEEP_MS = 250;
const SAVE_MS = 2_250;
const SOON_MS = 300;
const AGAIN_MS = 3_000;

/** The captions as they are being written: every change is kept in the browser, and saved where they are not public yet. */
export function useCaptions({ now: first, clip, language, memberId }: EditorData): Captions {
  const { pathname } = useLocation();
  const address = `${pathname}/now`;
  const keys = useRef(0);
  const newKey = useCallback(() => ++keys.current, []);
  const [now, setNow] = useState(first);
  const [history, setHistory] = useState<History>(() => beginHistory(asLines(first.track?.cues ?? [], [], newKey)));
  const [state, setState] = useState<Captions['state']>('idle');
  const [said, setSaid] = useState<Said>();
  const [dispute, setDispute] = useState<Dispute>();
  const base = useRef<Base>({ id: first.track?.id ?? null, cues: first.track?.cues ?? [] });
  const lines = useRef<Lines>(history.now);
  const [takenDraft, setTakenDraft] = useState<string>();
  const taking = useRef<{ id: string; texts: ReadonlySet<string> } | undefined>(undefined);
  const [page] = useState(pageName);
  const kept = useMemo(() => new KeptPages(`citylore:captions:${memberId}:${clip.id}:${language}:`, page, browserStorage), [memberId, clip.id, language, page]);
  /** Counts what was taken from the server, so that an answer that was overtaken is told from a newer one. */
  const taken = useRef(0);
  const keepNow = useRef<() => void>(() => undefined);
  const again = useRef<() => Promise<void>>(() => Promise.resolve());
  const isAskedOnly = clip.state === 'PUBLISHED';
  const [firstDrafts] = useState(first.drafts);

  const change = useCallback((act: Edit, name?: string) => setHistory((before) => record(before, act(before.now), name)), []);

  const takeOver = useCallback((draft: Pick<Draft, 'id' | 'cues'> | undefined) => {
    taking.current = draft && { id: draft.id, texts: new Set(draft.cues?.map(({ text }) => text)) };
    setTakenDraft(draft?.id);
  }, []);

  /** Somebody else's text is there: what does not stand against one's own is taken in, the rest is asked. */
  const meet = useCallback(
    (line: SaveLine<Track, string | null, Written>, answer: Now) => {
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

  const saver = useMemo(() => {
    const line: SaveLine<Track, string | null, Written> = new SaveLine(base.current.id, {
      isAskedOnly,
      send: async ({ cues, draftId }, baseId) => {
        // The server has no captions without words: a page that was emptied stays in the browser.
        if (cues.length === 0) return { kind: 'faults', fields: [], words: '' };
        const answer = await orderCaptions(address, { act: 'save', baseId, cues: [...cues], draftId });
        if (answer.kind === 'saved') return { kind: 'saved', edits: answer.now.track.id, saved: answer.now.track };
        if (answer.kind === 'conflict') {
          setTimeout(() => meet(line, answer.now));
          return { kind: 'conflict', words: '' };
        }
        if (answer.kind === 'refused') return { kind: 'faults', fields: [], words: answer.words };
        return answer.kind === 'done' ? { kind: 'later' } : answer;
      },
      keep: (section) => kept.put(section),
      forget: () => kept.remove(),
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
      tell: (told) => {
        setState(told.kind);
        if (told.kind === 'saved') {
          const { saved } = told;
          taken.current += 1;
          base.current = { id: saved.id, cues: saved.cues };
          const gone = taking.current?.id;
          setNow((before) => ({ ...before, track: saved, drafts: before.drafts.filter(({ id }) => id !== gone) }));
          takeOver(undefined);
          setSaid(undefined);
          // Something may have been undone meanwhile that had been sent already.
          setTimeout(() => keepNow.current());
        } else if (told.kind === 'faults' && told.words) setSaid({ key: 'refused', why: told.words });
      },
    });
    return line;
  }, [address, isAskedOnly, kept, meet, takeOver]);

  /** Keeps what stands there, and has it sent. */
  const keep = useCallback(() => {
    const cues = writtenCues(lines.current);
    if (!isSameTrack(cues, base.current.cues)) {
      if (!saver.isBusy) setState((before) => (before === 'later' || before === 'signedOut' || before === 'conflict' ? before : 'waiting'));
      // Undone line by line, nothing of the machine's may be left.
      const isTaken = taking.current !== undefined && (taking.current.texts.size === 0 || cues.some(({ text }) => taking.current?.texts.has(text)));
      saver.change({ cues, base: base.current.cues, ...(isTaken ? { draftId: taking.current?.id } : {}) }, SAVE_MS);
      return;
    }
    takeOver(undefined);
    if (saver.isDirty && !saver.isBusy) {
      // Undone to what the server has.
      saver.drop();
      setState('idle');
    }
  }, [saver, takeOver]);

  useEffect(() => {
    keepNow.current = keep;
  }, [keep]);

  useEffect(() => {
    if (lines.current === history.now) return undefined;
    lines.current = history.now;
    const timer = setTimeout(keep, KEEP_MS);
    return () => clearTimeout(timer);
  }, [history.now, keep]);

  useEffect(() => {
    let isGone = false;
    const release = holdPage(kept.name);
    void kept.takeLeft(isPageOpen).then((left) => {
      if (!left || isGone) return;
      base.current = { id: left.edits, cues: left.pairs.base };
      const { draftId } = left.pairs;
      if (draftId) takeOver(firstDrafts.find(({ id }) => id === draftId) ?? { id: draftId, cues: null });
      change((before) => asLines(left.pairs.cues, before, newKey));
      setSaid({ key: 'restored' });
      saver.resume(left);
    });
    const flush = () => {
      keep();
      if (document.visibilityState === 'hidden' && !isAskedOnly && saver.isDirty) void saver.finish();
    };
    window.addEventListener('online', saver.wake);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      isGone = true;
      release();
      saver.stop();
      window.removeEventListener('online', saver.wake);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [change, firstDrafts, isAskedOnly, keep, kept, newKey, saver, takeOver]);

  const refresh = useCallback(async () => {
    const before = taken.current;
    const answer = await askNow(address);
    if (!answer) return;
    if (saver.isBusy || taken.current !== before) {
      setTimeout(() => void again.current(), AGAIN_MS);
      return;
    }
    if ((answer.track?.id ?? null) === base.current.id) setNow(answer);
    // With something of one's own unsaved, the next save compares.
    else if (saver.isDirty) setNow((shown) => ({ ...answer, track: shown.track }));
    else meet(saver, answer);
  }, [address, meet, saver]);

  useEffect(() => {
    again.current = refresh;
  }, [refresh]);

  useLive(
    {
      captions: (hint) => {
        // One's own saves come back as hints, sometimes before their answers.
        if (hint.clipId === clip.id && hint.language === language) setTimeout(() => void refresh(), saver.isBusy ? AGAIN_MS : SOON_MS);
      },
    },
    () => {
      saver.wake();
      void refresh();
    },
  );

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
      if (answer.kind === 'done' || answer.kind === 'saved') meet(saver, answer.now);
      else if (answer.kind === 'conflict') meet(saver, answer.now);
      else setSaid(answer.kind === 'refused' ? { key: 'refused', why: answer.words } : { key: answer.kind });
      return answer.kind === 'done' || answer.kind === 'saved';
    },
    [address, isAskedOnly, meet, save, saver],
  );

  // Whoever goes on writing meanwhile decides over what stands there then.
  const conflict = useMemo((): Conflict | undefined => {
    if (!dispute) return undefined;
    const merged = mergeTheirs(dispute.base, writtenCues(history.now), dispute.theirs.cues);
    const stretches: Stretch[] = merged.kind === 'both' ? merged.stretches : [{ kind: 'clear', cues: merged.cues }];
    return { ...dispute, stretches, taken: merged.taken };
  }, [dispute, history.now]);

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
    ...{ lines: history.now, track: now.track, now, edit: change, newKey, state, said, save, conflict, settle, takeDraft, takenDraft, order },
    undo: history.past.length > 0 ? () => setHistory(undo) : undefined,
    redo: history.future.length > 0 ? () => setHistory(redo) : undefined,
    isDirty: state !== 'idle' && state !== 'saved',
  };
}

/** Of each opened page its own. */
function pageName(): string {
  return Math.random().toString(36).slice(2);
}

const browserStorage = {
  getItem: (name: string) => localStorage.getItem(name),
  setItem: (name: string, value: string) => localStorage.setItem(name, value),
  removeItem: (name: string) => localStorage.removeItem(name),
  keys: () => Object.keys(localStorage),
};
