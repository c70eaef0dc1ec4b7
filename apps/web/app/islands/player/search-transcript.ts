import { findWords, plain } from './find-words';

/** Hides the lines that do not hold the words, marks these in the others, and says how many there are. */
export function searchTranscript(root: HTMLElement): void {
  const box = root.querySelector<HTMLElement>('[data-role="search"]');
  const input = box?.querySelector('input');
  const found = box?.querySelector<HTMLElement>('[data-role="found"]');
  if (!box || !input || !found) return;
  const words = { ...root.dataset, ...box.dataset };
  const lines = [...root.querySelectorAll<HTMLElement>('[data-role="lines"] > li')].map((line) => {
    const said = line.querySelector<HTMLElement>('[data-role="said"]') ?? line;
    return { line, said, text: said.textContent ?? '' };
  });
  box.hidden = false;

  const search = () => {
    const wanted = plain(input.value.trim());
    let count = 0;
    for (const { line, said, text } of lines) {
      const places = wanted ? findWords(text, wanted) : [];
      line.hidden = wanted !== '' && places.length === 0;
      if (!line.hidden) count += 1;
      if (places.length > 0) said.replaceChildren(...marked(text, places));
      else if (said.childElementCount > 0 && said !== line) said.textContent = text;
    }
    if (!wanted) found.textContent = '';
    else found.textContent = count === 0 ? (words.wordsNone ?? '') : `${words.wordsFound ?? ''} ${count}`;
  };
  input.addEventListener('input', search);
  // Enter leads to the first line that was found: from there the film is a press away.
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') lines.find(({ line }) => !line.hidden)?.line.querySelector('a')?.focus();
    else if (event.key === 'Escape' && input.value) input.value = '';
    else return;
    event.preventDefault();
    search();
  });
  search();
}

function marked(text: string, places: readonly [number, number][]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const [start, end] of places) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(at, start), mark);
    at = end;
  }
  return [...parts, text.slice(at)];
}
