/** Hides the lines that do not hold the words; says how many do. */
export function searchTranscript(root: HTMLElement): void {
  const box = root.querySelector<HTMLElement>('[data-role="search"]');
  const input = box?.querySelector('input');
  const found = box?.querySelector<HTMLElement>('[data-role="found"]');
  const lines = [...root.querySelectorAll<HTMLElement>('[data-role="lines"] > li')];
  if (!box || !input || !found) return;
  const texts = lines.map((line) => plain(line.textContent ?? ''));
  box.hidden = false;
  input.addEventListener('input', () => {
    const wanted = plain(input.value.trim());
    let count = 0;
    lines.forEach((line, index) => {
      const matches = texts[index]?.includes(wanted) ?? false;
      line.hidden = !matches;
      if (matches) count += 1;
    });
    if (!wanted) found.textContent = '';
    else found.textContent = count === 0 ? (root.dataset.wordsNone ?? '') : `${root.dataset.wordsFound ?? ''} ${count}`;
  });
}

/** Accents and capitals do not matter, nor do the vowel signs of Arabic. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}
