import { latinDigits } from '../../i18n/latin-digits';

/** "1:23" or "01:02:03" or "83" as milliseconds; nothing is the beginning. Undefined where it is no time. */
export function millisecondsOf(text: string): number | undefined {
  const parts = latinDigits(text.trim()).split(':');
  if (parts.length === 1 && parts[0] === '') return 0;
  if (parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  const values = parts.map(Number);
  if (values.slice(1).some((value) => value > 59)) return undefined;
  return values.reduce((total, value) => total * 60 + value, 0) * 1000;
}
