/** Letters that fit into a line of a box; wide ones count twice. */
const LINE = 26;
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}

/** A text that is cut where the line ends. */
export function cutLine(text: string): string {
  if (widthOf(text) <= LINE) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept + letter) > LINE - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** A title in at most two lines, broken between words where there are any. */
export function wrapTitle(title: string): string[] {
  if (widthOf(title) <= LINE) return [title];
  const words = title.split(' ');
  let first = words[0] ?? '';
  let taken = 1;
  for (; taken < words.length && widthOf(`${first} ${words[taken]}`) <= LINE; taken += 1) first += ` ${words[taken]}`;
  const rest = words.slice(taken).join(' ');
  return rest ? [cutLine(first), cutLine(rest)] : [cutLine(first)];
}
