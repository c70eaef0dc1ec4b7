import { SaveLine, type SaveState } from '../../../islands/practice/save-line';
import type { Now, Track } from '../server/editor.server';
import { orderCaptions } from './ask-captions';
import type { KeptPages, Written } from './kept-captions';

/** Saves captions, each upon the track that was seen. */
export type CaptionsLine = SaveLine<Track, string | null, Written>;

interface Parts {
  /** The track that is there at first. */
  baseId: string | null;
  /** Where orders are sent. */
  address: string;
  /** What is on the site changes only when somebody asks for it. */
  isAskedOnly: boolean;
  kept: KeptPages;
  /** Somebody else's text is there. */
  meet: (line: CaptionsLine, answer: Now) => void;
  tell: (state: SaveState<Track>) => void;
}

/** Sends what is written, and keeps it in the browser until it has arrived. */
export function makeSaveLine({ baseId, address, isAskedOnly, kept, meet, tell }: Parts): CaptionsLine {
  const line: CaptionsLine = new SaveLine(baseId, {
    isAskedOnly,
    send: async ({ cues, draftId }, seenId) => {
      // The server has no captions without words: a page that was emptied stays in the browser.
      if (cues.length === 0) return { kind: 'faults', fields: [], words: '' };
      const answer = await orderCaptions(address, { act: 'save', baseId: seenId, cues: [...cues], draftId });
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
    tell,
  });
  return line;
}
