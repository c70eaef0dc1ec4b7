import { keep, readKept } from './kept';
import { isSparing, type Choice, type Stream } from './stream';

const KEY = 'citylore:picture';

/** One choice between sizes, data-saver and sound alone, each with its bytes. Only the sparing ones are remembered, in this browser. */
export function choosePicture(root: HTMLElement, stream: Stream): void {
  const select = root.querySelector<HTMLSelectElement>('[data-role="picture"]');
  if (!select) return;
  const offered = (choice: string | null): choice is Choice => [...select.options].some(({ value }) => value === choice);
  const asked = new URLSearchParams(location.search).get('play');
  const kept = readKept(KEY);
  const first = [asked, kept, isSparing() ? 'saver' : 'auto'].find(offered) ?? 'auto';
  select.value = first;
  stream.choose(first);
  select.addEventListener('change', () => {
    const choice = select.value as Choice;
    stream.choose(choice);
    keep(KEY, choice === 'saver' || choice === 'sound' ? choice : undefined);
  });
}
