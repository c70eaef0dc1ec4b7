import { act, actAddress, formOf } from './act';
import type { Thread } from './thread';

/** How often the place is told, and how long a post stands in view until it counts as read; milliseconds. */
const EVERY_MS = 3_000;
const READ_MS = 600;
/** A post higher than the window is read when it fills so much of it. */
const FILLS = 0.5;

/** Tells the server how far this person has read: never more than came into view. */
export function reportReading(thread: Thread): void {
  const { root } = thread;
  let told = Number(root.dataset.readPosition ?? 0);
  let reached = told;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inView = new Map<Element, ReturnType<typeof setTimeout>>();

  const form = () => ({ intent: 'read', discussionId: thread.id, position: String(reached) });
  const tell = async () => {
    timer = undefined;
    if (reached <= told || !thread.id) return;
    const position = reached;
    const answer = await act(form());
    if (answer.kind === 'DONE') told = Math.max(told, position);
    else if (answer.kind === 'LATER') timer ??= setTimeout(() => void tell(), EVERY_MS * 3);
  };
  const read = (article: HTMLElement) => {
    const position = Number(article.dataset.position ?? 0);
    thread.news.seen(position);
    reached = Math.max(reached, position);
    if (reached > told) timer ??= setTimeout(() => void tell(), EVERY_MS);
  };

  const eyes = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRect, boundingClientRect, rootBounds } of entries) {
        const whole = boundingClientRect.bottom <= (rootBounds?.bottom ?? innerHeight) + 1;
        const fills = intersectionRect.height >= FILLS * (rootBounds?.height ?? innerHeight);
        if (!isIntersecting || !(whole || fills)) {
          clearTimeout(inView.get(target));
          inView.delete(target);
        } else if (!inView.has(target)) {
          inView.set(target, setTimeout(() => document.visibilityState === 'visible' && target.isConnected && read(target as HTMLElement), READ_MS));
        }
      }
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  const watch = (node: Node) => {
    if (!(node instanceof HTMLElement)) return;
    for (const article of node.querySelectorAll('article[data-position]')) eyes.observe(article);
  };
  const list = thread.view?.list;
  if (!list) return;
  watch(list);
  new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      addedNodes.forEach(watch);
      for (const node of removedNodes) if (node instanceof HTMLElement) for (const article of node.querySelectorAll('article')) eyes.unobserve(article);
    }
  }).observe(list, { childList: true });

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      for (const article of inView.keys()) read(article as HTMLElement);
    } else if (reached > told && thread.id && navigator.sendBeacon(actAddress(), formOf(form()))) told = reached;
  });
}
