import { clock } from './clock';
/** A link that opens the film where it stands: copied, or shown to be copied where the browser does not allow it. */
export function shareMoment(root: HTMLElement, video: HTMLVideoElement): void {
  const button = root.querySelector<HTMLButtonElement>('[data-role="share"]');
  const told = root.querySelector<HTMLElement>('[data-role="shared"]');
  if (!button || !told) return;
  button.addEventListener('click', () => {
    const seconds = Math.floor(video.currentTime || Number(root.dataset.start ?? 0));
    const url = new URL(button.dataset.path ?? '', location.href);
    if (seconds > 0) url.searchParams.set('t', String(seconds));
    url.hash = 'player';
    void copy(url.href).then((copied) => {
      told.textContent = copied ? `${told.dataset.copied ?? ''} ${clock(seconds)}` : `${told.dataset.given ?? ''} ${url.href}`;
    });
  });
}

// Only a page served over TLS (or from this machine) has a clipboard, and a person may refuse it.
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
