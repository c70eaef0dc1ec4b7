import type { useI18n } from '~/i18n/use-i18n';

type I18n = ReturnType<typeof useI18n>;

interface Cost {
  costAmount?: number | null;
  costCurrency?: string | null;
  costYear?: number | null;
}

/** "€27,000 (2023)"; null where it is not said. */
export function costWords({ number, t }: Pick<I18n, 'number' | 't'>, { costAmount, costCurrency, costYear }: Cost): string | null {
  if (costAmount == null) return null;
  const amount = costCurrency ? number(costAmount, { style: 'currency', currency: costCurrency, maximumFractionDigits: costAmount < 100 ? 2 : 0 }) : number(costAmount);
  return costYear == null ? amount : t('adoptions.cost', { amount, year: String(costYear) });
}

/** "44 leçons": the unit is a person's words and keeps its own direction. */
export function valueWords({ number }: Pick<I18n, 'number'>, value: number, unit: string): string {
  return `${number(value, { maximumFractionDigits: 2 })} \u2068${unit}\u2069`;
}
