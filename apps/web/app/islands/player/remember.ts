const margin = 10;

/** Where the person stopped, kept in this browser only; never at the beginning or the end. */
export function remember(root: HTMLElement, video: HTMLVideoElement): void {
  const key = `citylore:at:${root.dataset.film ?? ''}`;
  const button = root.querySelector<HTMLButtonElement>('[data-role="resume"]');
  const at = Number(read(key) ?? 0);
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
    if (Math.abs(video.currentTime - written) < 5) return;
    written = video.currentTime;
    const over = video.duration - video.currentTime < margin;
    write(key, over || video.currentTime < margin ? undefined : String(Math.floor(video.currentTime)));
  });
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

// A browser may refuse to remember anything; the film plays all the same.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}
