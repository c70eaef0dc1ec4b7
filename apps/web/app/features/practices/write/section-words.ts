import type { Translator } from '~/i18n/translate';

const slots = Object.fromEntries(['name', 'why', 'when', 'n'].map((name) => [name, `⟨${name}⟩`]));
const spoken = ['saving', 'saved', 'offline', 'signedOut', 'refused', 'faults', 'conflict', 'restored', 'colleague', 'colleagueWriting', 'rowAdded', 'rowRemoved', 'rowMoved', 'full', 'kept', 'sent'] as const;

/** Sentences for the islands of the editor, with slots where they fill in. */
export function sectionWords({ t }: Pick<Translator, 't'>): string {
  return JSON.stringify(Object.fromEntries(spoken.map((word) => [word, t(`practices-edit.live.${word}`, slots)])));
}
