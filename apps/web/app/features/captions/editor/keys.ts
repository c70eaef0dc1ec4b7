/** What a key can do in the editor. */
export const KEY_ACTS = ['play', 'back', 'ahead', 'replay', 'previous', 'next', 'start', 'end', 'split', 'merge', 'wrap', 'add', 'remove', 'undo', 'redo', 'save', 'help'] as const;
export type KeyAct = (typeof KEY_ACTS)[number];

/** Letters act by themselves outside a text, and with Alt inside one. */
const LETTERS: Record<string, KeyAct> = { k: 'play', j: 'back', l: 'ahead', r: 'replay', i: 'start', o: 'end', s: 'split', m: 'merge', w: 'wrap', n: 'add', x: 'remove' };

/** As they are shown to people: of each act its keys outside a text, and inside. */
export const KEY_NAMES: Record<KeyAct, { alone?: string; writing: string }> = {
  play: { alone: 'K', writing: 'Alt + K' },
  back: { alone: 'J', writing: 'Alt + J' },
  ahead: { alone: 'L', writing: 'Alt + L' },
  replay: { alone: 'R', writing: 'Alt + R' },
  previous: { alone: '↑', writing: 'Alt + ↑' },
  next: { alone: '↓', writing: 'Alt + ↓' },
  start: { alone: 'I', writing: 'Alt + I' },
  end: { alone: 'O', writing: 'Alt + O' },
  split: { alone: 'S', writing: 'Ctrl + Enter' },
  merge: { alone: 'M', writing: 'Alt + M' },
  wrap: { alone: 'W', writing: 'Alt + W' },
  add: { alone: 'N', writing: 'Alt + N' },
  remove: { alone: 'X', writing: 'Alt + X' },
  undo: { writing: 'Ctrl + Z' },
  redo: { writing: 'Ctrl + Y' },
  save: { writing: 'Ctrl + S' },
  help: { alone: '?', writing: 'Alt + ?' },
};

export interface Pressed {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Undoing and saving are the browser's own keys and always act; the others can be switched off (WCAG 2.1.4). */
export function actOf(pressed: Pressed, { isWriting, isOn }: { isWriting: boolean; isOn: boolean }): KeyAct | undefined {
  const { altKey, shiftKey } = pressed;
  const isControl = pressed.ctrlKey || pressed.metaKey;
  const letter = letterOf(pressed);
  if (isControl && !altKey) {
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    if (letter === 'y' && !shiftKey) return 'redo';
    if (letter === 's' && !shiftKey) return 'save';
    return isOn && pressed.key === 'Enter' ? 'split' : undefined;
  }
  // Ctrl with Alt is how some keyboards write a third letter.
  if (!isOn || isControl || altKey !== isWriting) return undefined;
  if (pressed.key === 'ArrowUp') return 'previous';
  if (pressed.key === 'ArrowDown') return 'next';
  if (pressed.key === '?') return 'help';
  return shiftKey ? undefined : LETTERS[letter];
}

/** The Latin letter on the key; where another script is written, or Alt makes it another sign, the one at its place. */
function letterOf({ key, code }: Pressed): string {
  const small = key.toLowerCase();
  return /^[a-z]$/.test(small) ? small : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');
}
