import { fetchPage } from './desk/refresh';
import { followInbox } from './inbox/follow-inbox';

/** News in a rush are fetched together; milliseconds. */
const GATHER_MS = 400;

/** The inbox grows while it is open: new lines come on top, and who reads further down stays where they are. */
function start(root: HTMLElement): void {
  const said = root.querySelector<HTMLElement>('[data-inbox-said]');
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const refresh = async () => {
    gathering = undefined;
    const page = await fetchPage();
    const list = root.querySelector<HTMLElement>('[data-inbox-list]');
    const lines = [...(page?.querySelectorAll<HTMLElement>('[data-inbox-list] > [data-line]') ?? [])];
    // An inbox that was empty has no list yet.
    if (!list) return lines.length > 0 ? location.reload() : undefined;
    const known = new Set([...list.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset.line));
    const news = lines.filter(({ dataset }) => !known.has(dataset.line));
    if (news.length === 0) return;
    const isAbove = list.getBoundingClientRect().top < 0;
    const height = list.offsetHeight;
    list.style.overflowAnchor = 'none';
    list.prepend(...news.map((line) => document.importNode(line, true)));
    if (isAbove) scrollBy({ top: list.offsetHeight - height, behavior: 'instant' });
    const [count, counted] = [document, page].map((one) => one?.querySelector('[data-inbox-count]'));
    if (count && counted) count.textContent = counted.textContent;
    if (said) said.textContent = document.querySelector('[data-unread-count] .sr-only')?.textContent ?? '';
  };
  followInbox(() => {
    gathering ??= setTimeout(() => void refresh(), GATHER_MS);
  });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-inbox]')) start(root);
