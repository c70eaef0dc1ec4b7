import { clock } from './clock';
import { keep, readKept } from './kept';

const margin = 10;

/** Where the person stopped, kept in this browser only; never at the beginning or the end. */
export function remember(root: HTMLElement, video: HTMLVideoElement): void {
  const key = `citylore:at:${root.dataset.film ?? ''}`;
  const button = root.querySelector<HTMLButtonElement>('[data-role="resume"]');
  const at = Number(readKept(key) ?? 0);
  if (button && at > margin && !root.dataset.start) {
    const place = button.querySelector<HTMLElement>('[data-role="resume-at"]');
    if (place) place.textContent = clock(at);
    button.hidden = false;
    button.addEventListener('click', () => {
      root.dataset.start = String(at);
      if (video.readyState > 0) video.currentTime = at;
      else video.addEventListener('loadedmetadata', () => (video.currentTime = at), { once: true });
      void video.play().catch(() => undefined);
      video.focus();
      button.hidden = true;
    });
  }
  let written = 0;
  video.addEventListener('timeupdate', () => {
    // A film whose line broke stands at nothing for a while.
    if (video.readyState === 0 || Math.abs(video.currentTime - written) < 5) return;
    written = video.currentTime;
    const over = video.duration - video.currentTime < margin;
    keep(key, over || video.currentTime < margin ? undefined : String(Math.floor(video.currentTime)));
  });
}
