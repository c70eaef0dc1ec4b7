import { useI18n } from '~/i18n/use-i18n';
import { type ChoiceKind, choiceName } from '../words';

const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** How a practice's numbers and choices are written in the language of the page. */
export function usePracticeWords() {
  const i18n = useI18n();
  const { t, number, date, list } = i18n;
  const name = (kind: ChoiceKind, code: string | number) => choiceName(i18n, kind, code);
  return {
    ...i18n,
    name,
    names: (kind: ChoiceKind, codes: readonly (string | number)[]) => list(codes.map((code) => name(kind, code))),
    /** '2023-03' -> "March 2023" */
    month: (on: string) => date(`${on}-01T00:00:00Z`, month),
    months: (count: number) => t('practices.months', { count, written: number(count, { maximumFractionDigits: 1 }) }),
    figure: (value: number) => number(value, { maximumFractionDigits: 2 }),
    /** With the currency's letters: a sign such as $ belongs to many countries. Set apart from what stands around it, for Arabic. */
    money: (amount: number, currency: string) => `\u2068${number(amount, { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 })}\u2069`,
  };
}
