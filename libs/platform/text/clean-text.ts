// Controls, and the marks that make text run backwards where nobody expects it. Line ends and tabs are dealt with below.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e\ufeff]/g;

/** Plain text of one line, as somebody meant it. Half a letter, as a text that was cut may end with, is none that JSON in PostgreSQL takes. */
export function cleanLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** Plain text of several lines; at most one empty line together. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
