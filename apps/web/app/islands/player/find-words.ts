/** Accents and capitals do not matter, nor do the vowel signs of Arabic and the strokes that stretch a word. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/[\p{M}\u0640]/gu, '').toLowerCase();
}

/** Where the plain words stand in a text: from and to, in its own letters. */
export function findWords(text: string, wanted: string): [number, number][] {
  let flat = '';
  const origin: number[] = [];
  let at = 0;
  for (const letter of text) {
    const kept = plain(letter);
    for (let index = 0; index < kept.length; index += 1) origin.push(at);
    flat += kept;
    at += letter.length;
  }
  origin.push(text.length);
  const places: [number, number][] = [];
  for (let from = flat.indexOf(wanted); wanted && from !== -1; from = flat.indexOf(wanted, from + wanted.length)) {
    const start = origin[from] ?? 0;
    let end = origin[from + wanted.length] ?? text.length;
    // Half a letter of the text is never marked.
    if (end <= start) end = start + 1;
    places.push([start, end]);
  }
  return places;
}
