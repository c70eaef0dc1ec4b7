import { latinDigits } from '../../../i18n/latin-digits';

/** 83,450 ms -> "1:23.450"; an hour and more "1:02:03.000". Written alike in every language, from left to right. */
export function formatTime(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3_600_000);
  const minutes = Math.floor(whole / 60_000) % 60;
  const rest = `${two(Math.floor(whole / 1000) % 60)}.${String(whole % 1000).padStart(3, '0')}`;
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** "1:23.45", "01:02:03,450" or "83.4" as milliseconds; undefined where it is no time. */
export function parseTime(text: string): number | undefined {
  const match = /^(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,5})(?:[.,](\d{1,3}))?$/.exec(latinDigits(text.trim()).replace('٫', '.'));
  if (!match) return undefined;
  const [, hours, minutes, seconds = '0', fraction = ''] = match;
  if (minutes !== undefined && Number(seconds) > 59) return undefined;
  if (hours !== undefined && Number(minutes) > 59) return undefined;
  return ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
}

/** "-1.5" or "+2" seconds as milliseconds, for moving lines. */
export function parseShift(text: string): number | undefined {
  const match = /^([+-]?)(\d{1,5})(?:[.](\d{1,3}))?$/.exec(latinDigits(text.trim()).replace(/[٫,]/, '.').replace(/[−–]/, '-').replaceAll(/[\u200e\u200f\u061c\s]/g, ''));
  if (!match) return undefined;
  const ms = Number(match[2]) * 1000 + Number((match[3] ?? '').padEnd(3, '0'));
  return match[1] === '-' ? -ms : ms;
}
