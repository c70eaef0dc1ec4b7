import type { SaveState } from '../../../islands/practice/save-line';
import type { Draft, Now, Track } from '../server/editor.server';
import type { CaptionsOrder } from './captions-answer';
import type { Conflict } from './merge-theirs';
import type { Edit, Lines } from './use-lines';

/** What the page says about the last thing that happened, in words of the catalogue. */
export interface Said {
  key: 'restored' | 'taken' | 'theirs' | 'refused' | 'later' | 'signedOut';
  name?: string;
  count?: number;
  why?: string;
}

/** The captions on the page, and all that can be done with them. */
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
