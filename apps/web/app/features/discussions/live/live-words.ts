import { countForms, slot } from '~/i18n/count-forms';
import type { MessageKey } from '~/i18n/messages';
import type { Translator } from '~/i18n/translate';

/** What the script fills in. */
const VALUES = Object.fromEntries(['n', 'names', 'why', 'limit', 'position'].map((name) => [name, slot(name)]));

type LiveWord = Extract<MessageKey, `discussion-live.${string}`> extends `discussion-live.${infer Name}` ? Name : never;

/** Sentences for an island, with slots where it fills in; those that count in each form of the language. */
export function wordsFor(translator: Translator, plain: readonly LiveWord[], counted: readonly LiveWord[]): string {
  const words: Record<string, string> = {};
  for (const name of plain) words[name] = translator.t(`discussion-live.${name}`, VALUES);
  for (const name of counted) {
    for (const [form, sentence] of Object.entries(countForms(translator, `discussion-live.${name}`, VALUES))) words[`${name}.${form}`] = sentence;
  }
  return JSON.stringify(words);
}

export const THREAD_WORDS = [
  ...(['others', 'offline', 'behind', 'signedOut', 'gone', 'notLoaded', 'waiting', 'sending', 'refused', 'posted', 'held'] as const),
  ...(['draftKept', 'draftNotKept', 'answering', 'answeringAgain', 'aPerson', 'aCity', 'previewNot', 'locked', 'unlocked', 'done', 'flagged'] as const),
] as const;

export const THREAD_COUNTS = ['new', 'newBy', 'here', 'hereWith', 'typing', 'sentIn', 'left', 'tooMany', 'links', 'mentions', 'found'] as const;

/** Where a question is asked. */
export const QUESTION_WORDS = ['offlineForm', 'signedOut', 'draftKept', 'draftNotKept', 'aPerson', 'aCity', 'previewNot'] as const;

export const QUESTION_COUNTS = ['left', 'tooMany', 'links', 'mentions', 'found'] as const;
