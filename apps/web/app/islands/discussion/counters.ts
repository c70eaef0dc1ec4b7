import type { Words } from './words';

/** Characters as the server counts them: code points. */
export const countText = (text: string): number => [...text].length;

const MENTION = /@\[[^\]\n]*\]\((?:member|city):([\w-]+)\)/g;
const ADDRESS = /\bhttps?:\/\/[^\s)>\]]+/g;

export interface Counts {
  characters: number;
  mentions: number;
  links: number;
}

/** What the server will count, near enough to be told while writing: mentions once each, addresses of other sites. */
export function countAll(text: string, origin: string): Counts {
  return {
    characters: countText(text),
    mentions: new Set([...text.matchAll(MENTION)].map(([, target]) => target)).size,
    links: [...text.matchAll(ADDRESS)].filter(([address]) => !address.startsWith(`${origin}/`) && address !== origin).length,
  };
}

/** From here on a reader of the screen is told, too. */
const CLOSE = 200;

/** Beside the text: how much may still be written, and whether links and mentions are too many. */
export function showCounts(form: HTMLFormElement, body: HTMLTextAreaElement, words: Words): void {
  const line = form.querySelector<HTMLElement>('[data-counter]');
  const told = form.querySelector<HTMLElement>('[data-counter-told]');
  const limit = (name: string) => Number(form.dataset[name] ?? Infinity);
  const draw = () => {
    const { characters, mentions, links } = countAll(body.value, location.origin);
    const left = limit('max') - characters;
    const parts = Number.isFinite(left) ? [left < 0 ? words.count('tooMany', -left) : words.count('left', left)] : [];
    if (links > 0) parts.push(words.count('links', links, { limit: String(form.dataset.maxLinks ?? '') }));
    if (mentions > 0) parts.push(words.count('mentions', mentions, { limit: String(form.dataset.maxMentions ?? '') }));
    const over = left < 0 || links > limit('maxLinks') || mentions > limit('maxMentions');
    if (line) {
      line.textContent = parts.join(' · ');
      line.dataset.over = over ? 'yes' : 'no';
    }
    body.setAttribute('aria-invalid', String(over));
    if (!told) return;
    // Told in steps, not with each letter.
    const step = over ? 'over' : left <= CLOSE ? `${Math.ceil(left / 50)}` : '';
    if (told.dataset.step !== step) told.textContent = step ? (parts[0] ?? '') : '';
    told.dataset.step = step;
  };
  body.addEventListener('input', draw);
  draw();
}
