import type { Language } from '~/i18n/languages';
import type { LanguageChoice } from '~/i18n/language-choices';

/** Codes that begin with X stand for metals and units of account; these are of several states. */
const SPENT = new Set(['XAF', 'XCD', 'XOF', 'XPF']);

const lists = new Map<Language, LanguageChoice[]>();

/** Currencies that are money today, by their name in the language of the page. Those of the past have their years in the name. */
export function currencyChoices(language: Language): LanguageChoice[] {
  let list = lists.get(language);
  if (!list) {
    const names = new Intl.DisplayNames(language, { type: 'currency' });
    const order = new Intl.Collator(language);
    list = Intl.supportedValuesOf('currency')
      .map((value) => ({ value, label: names.of(value) ?? value }))
      .filter(({ value, label }) => label !== value && !/[\d٠-٩]/.test(label) && (!value.startsWith('X') || SPENT.has(value)))
      .map(({ value, label }) => ({ value, label: `${label} (${value})` }))
      .sort((a, b) => order.compare(a.label, b.label));
    lists.set(language, list);
  }
  return list;
}
