/** Eastern Arabic digits, and the Persian ones. */
const DIGITS = /[٠-٩۰-۹]/g;
/** Spaces of every kind and apostrophes stand between thousands. */
const BETWEEN = /[\s  ’'٬]/g;
const GROUPED = /^-?\d{1,3}(,\d{3})+$/;

/**
 * A number as people write it: `1 200,5`, `1,200.5`, `١٢٠٠٫٥`. A comma is a decimal sign, unless a point follows it or the page
 * is in English and the comma stands before three digits. Undefined for what is no number; null for nothing.
 */
export function readNumber(typed: string, language: string): number | null | undefined {
  const text = typed
    .trim()
    .replaceAll(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(BETWEEN, '')
    .replaceAll('٫', '.')
    .replaceAll('−', '-');
  if (text === '') return null;
  const isGrouped = GROUPED.test(text) && (language === 'en' || (text.match(/,/g)?.length ?? 0) > 1);
  const plain = isGrouped || /,.*\./.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
