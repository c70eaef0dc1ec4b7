const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', apos: "'", lrm: '\u200e', rlm: '\u200f' };

/** What a tag may be: voices, classes, ruby, languages, time stamps of WebVTT; font and style tags of SRT. A lone `<` is text. */
const TAG = /<(?:\/?[A-Za-z][^<>]*|\d[\d:.]*)>/g;
/** Positions that some SRT files carry over from another format. */
const OVERRIDE = /\{\\[^{}]*\}/g;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g;

/** The words of a cue without any markup; lines that are empty then fall away. */
export function stripMarkup(lines: string[]): string {
  return lines
    .map((line) =>
      line
        .replace(TAG, '')
        .replace(OVERRIDE, '')
        .replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, decode)
        .replace(CONTROL, '')
        .toWellFormed()
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES[name] ?? whole;
  const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  // Line breaks and unpaired surrogates would not survive being written again.
  return point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '';
}
