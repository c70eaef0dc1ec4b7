import type { MessageKey } from '~/i18n/messages';
import type { Translator } from '~/i18n/translate';

/** Numbers among which every plural of every language of the site finds its form. */
const SAMPLES = [0, 1, 2, 3, 11, 100, 1_000_000, 1.5];
const slot = (name: string) => `⟨${name}⟩`;
/** What the script fills in. */
const VALUES = Object.fromEntries(['n', 'names', 'why', 'limit', 'position'].map((name) => [name, slot(name)]));

type LiveWord = Extract<MessageKey, `discussion-live.${string}`> extends `discussion-live.${infer Name}` ? Name : never;

/** Sentences for an island, with slots where it fills in; those that count in each form of the language. */
export function wordsFor({ t, language }: Translator, plain: readonly LiveWord[], counted: readonly LiveWord[]): string {
  const words: Record<string, string> = {};
  for (const name of plain) words[name] = t(`discussion-live.${name}`, VALUES);
  const plurals = new Intl.PluralRules(language);
  for (const name of counted) {
    for (const count of SAMPLES) words[`${name}.${plurals.select(count)}`] ??= t(`discussion-live.${name}`, { ...VALUES, count });
  }
  return JSON.stringify(words);
}

export const THREAD_WORDS = [
  ...(['others', 'offline', 'behind', 'signedOut', 'gone', 'notLoaded', 'waiting', 'sending', 'refused', 'posted', 'held'] as const),
  ...(['draftKept', 'draftNotKept', 'answering', 'answeringAgain', 'aPerson', 'aCity', 'previewNot', 'locked', 'unlocked', 'done', 'flagged'] as const),
] as const;

export const THREAD_COUNTS = ['new', 'newBy', 'here', 'hereWith', 'typing', 'sentIn', 'left', 'tooMany', 'links', 'mentions', 'found'] as const;
