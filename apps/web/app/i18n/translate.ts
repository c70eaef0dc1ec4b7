import { IntlMessageFormat } from 'intl-messageformat';
import { createElement, Fragment, type ReactNode } from 'react';
import { directionOf, type Language } from './languages';
import type { MessageKey, Messages } from './messages';

export type MessageValues = Record<string, string | number | boolean | Date | null | undefined>;
export type RichValues = Record<string, string | number | ((chunks: ReactNode[]) => ReactNode)>;

/** What a page speaks with: `t('clips.submit.title', { count: 3 })`. */
export interface Translator {
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
  t(key: MessageKey, values?: MessageValues): string;
  /** The same for a message with tags in it: `<link>our guide</link>`. */
  rich(key: MessageKey, values: RichValues): ReactNode;
  /** For keys made at run time (error codes, enum values): the message, or undefined. */
  maybe(key: string, values?: MessageValues): string | undefined;
}

const compiled = new Map<string, IntlMessageFormat>();
const plain = /^[^{}<>'#]*$/;

function compile(language: Language, message: string): IntlMessageFormat {
  const key = `${language}\n${message}`;
  let format = compiled.get(key);
  if (!format) compiled.set(key, (format = new IntlMessageFormat(message, language)));
  return format;
}

export function createTranslator(language: Language, messages: Messages): Translator {
  const maybe = (key: string, values?: MessageValues): string | undefined => {
    const message = messages[key];
    if (message === undefined || plain.test(message)) return message;
    try {
      return String(compile(language, message).format(values));
    } catch {
      // A value that the sender left out must not cost the whole page: what can be said is said without it.
      return undefined;
    }
  };
  return {
    language,
    dir: directionOf(language),
    messages,
    maybe,
    t: (key, values) => maybe(key, values) ?? key,
    rich: (key, values) => {
      const parts = compile(language, messages[key] ?? key).format<ReactNode>(values);
      return Array.isArray(parts) ? parts.map((part, index) => createElement(Fragment, { key: index }, part)) : parts;
    },
  };
}
