import type { Now, Track } from '../server/editor.server';

/** What the editor's address `/now` answers to its script. */
export type CaptionsAnswer =
  | { kind: 'saved'; now: Now & { track: Track } }
  /** Somebody else saved: their text, or null where they took it away. */
  | { kind: 'conflict'; now: Now }
  | { kind: 'done'; now: Now }
  | { kind: 'refused'; words: string };

/** What the script sends there. */
export type CaptionsOrder =
  | { act: 'save'; baseId: string | null; cues: { startMs: number; endMs: number; text: string }[]; draftId?: string | undefined }
  | { act: 'checked'; baseId: string; checked: boolean }
  | { act: 'decide'; id: string; accept: boolean; text?: string; answer?: string }
  | { act: 'draft' }
  | { act: 'translate'; from: string }
  | { act: 'dismiss'; id: string };
