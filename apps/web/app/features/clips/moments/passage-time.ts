/** 14,900 ms -> "0:14.9", 65,000 -> "1:05": what a person reads and writes; tenths only where there are any. */
export function passageTime(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100);
  const seconds = Math.floor(tenths / 10);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return tenths % 10 > 0 ? `${clock}.${tenths % 10}` : clock;
}

/** "1:05", "1:02:03", "0:14.9", "0:14,9" or "83" as milliseconds; undefined where it is no time. */
export function passageMilliseconds(text: string): number | undefined {
  const [whole = '', fraction = '', ...more] = latin(text.trim()).split(/[.,٫]/);
  const parts = whole.split(':');
  if (more.length > 0 || parts.length > 3 || !/^\d{0,3}$/.test(fraction) || parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  const values = parts.map(Number);
  if (values.slice(1).some((value) => value > 59)) return undefined;
  return values.reduce((total, value) => total * 60 + value, 0) * 1000 + Number(fraction.padEnd(3, '0'));
}

/** Arabic-Indic and Persian digits as a phone's keyboard writes them. */
function latin(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
