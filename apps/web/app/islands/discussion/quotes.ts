import type { Thread } from './thread';

/** A quote is to recall, not to repeat: characters. */
const LONGEST = 1_000;

/** A part of a post that was marked, or a whole post, goes as a quote to where the person writes. */
export function quoteInto(thread: Thread, insert: (quote: string) => void): void {
  const { root } = thread;
  const offer = root.querySelector<HTMLButtonElement>('[data-quote-selection]');
  const quote = (article: HTMLElement, text: string) => insert(quoteOf(article, text));

  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-quote]') : null;
    const article = link?.closest<HTMLElement>('article[data-position]');
    if (!link || !article || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    quote(article, selectionIn(article) || bodyOf(article));
  });

  document.addEventListener('selectionchange', () => {
    if (!offer) return;
    const marked = selected(root);
    offer.hidden = !marked;
    if (!marked) return;
    const box = marked.range.getBoundingClientRect();
    offer.style.insetBlockStart = `${Math.max(0, Math.min(innerHeight - 60, box.bottom + 6))}px`;
    offer.style.left = `${Math.max(8, Math.min(innerWidth - 140, box.left))}px`;
  });
  // Pressing the button would take the selection away before it is read.
  offer?.addEventListener('pointerdown', (event) => event.preventDefault());
  offer?.addEventListener('click', () => {
    const marked = selected(root);
    if (!marked) return;
    quote(marked.article, marked.text);
    getSelection()?.removeAllRanges();
    offer.hidden = true;
  });
}

function selected(root: HTMLElement): { article: HTMLElement; text: string; range: Range } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = elementOf(range.startContainer)?.closest<HTMLElement>('[data-body]');
  const article = from?.closest<HTMLElement>('article[data-position]');
  const text = selection.toString().trim();
  if (!from || !article || !text || !root.contains(article) || !from.contains(range.endContainer)) return undefined;
  return { article, text, range };
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

function selectionIn(article: HTMLElement): string {
  const marked = selected(article);
  return marked?.article === article ? marked.text : '';
}

const bodyOf = (article: HTMLElement): string => article.querySelector<HTMLElement>('[data-body]')?.innerText.trim() ?? '';

/** `> [Name, #12](#post-12)` and the words, each line of it a line of the quote. */
export function quoteOf(article: HTMLElement, text: string): string {
  const { position = '', authorName = '' } = article.dataset;
  const characters = [...text];
  const words = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')} …` : text;
  const lines = words.split('\n').map((line) => (line.trim() ? `> ${escape(line.trimEnd())}` : '>'));
  return [`> [${escape([authorName, `#${position}`].filter(Boolean).join(', '))}](#post-${position})`, '>', ...lines].join('\n');
}

/** Words of a page are words, not marks. */
const escape = (text: string): string => text.replaceAll(/[\\[\]<>*_`~|]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, '$1\\$2');
