/** The same page as it is now; undefined where the line or the session is away. */
export async function fetchPage(): Promise<Document | undefined> {
  const address = new URL(location.href);
  address.searchParams.delete('none');
  try {
    const response = await fetch(address, { headers: { Accept: 'text/html' }, redirect: 'manual' });
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}

/** Puts the new lines in place of the old; who stands on a line still stands on it. */
export function swapQueue(root: HTMLElement, page: Document, said: HTMLElement | null): void {
  const old = root.querySelector<HTMLElement>('[data-role="live"]');
  const next = page.querySelector<HTMLElement>('[data-role="live"]');
  if (!old || !next || old.innerHTML === next.innerHTML) return;
  const at = old.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
  old.replaceChildren(...document.importNode(next, true).childNodes);
  if (at) {
    const same = [...old.querySelectorAll('a')].find((link) => link.getAttribute('href') === at);
    (same ?? old.querySelector('a') ?? root.querySelector<HTMLElement>('[data-key="t"]'))?.focus();
  }
  if (said && old.dataset.said !== next.dataset.said) said.textContent = next.dataset.said ?? '';
  old.dataset.said = next.dataset.said;
}
