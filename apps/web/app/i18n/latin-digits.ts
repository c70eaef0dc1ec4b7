/** Arabic-Indic and Persian digits, as a phone's keyboard writes them, as those that programs read. */
export function latinDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
