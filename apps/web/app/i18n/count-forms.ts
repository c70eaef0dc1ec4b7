import type { MessageKey } from './messages';
import type { Translator } from './translate';

/** Numbers among which every plural of every language of the site finds its form. */
const SAMPLES = [0, 1, 2, 3, 11, 100, 1_000_000, 1.5];

/** Where a script fills in a value. */
export const slot = (name: string) => `⟨${name}⟩`;

/** A counting sentence in each form of the language, for a script that learns the number later: `{n}` is where it goes. */
export function countForms({ t, language }: Translator, key: MessageKey, values: Record<string, string> = {}): Record<string, string> {
  const plurals = new Intl.PluralRules(language);
  const forms: Record<string, string> = {};
  for (const count of SAMPLES) forms[plurals.select(count)] ??= t(key, { n: slot('n'), ...values, count });
  return forms;
}
