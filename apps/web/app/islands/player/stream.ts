import type HlsLight from 'hls.js/light';

export interface Stream {
  /** Fetches this address from now on, at the same moment of the film. */
  change(url: string): Promise<void>;
}

interface Line {
  saveData?: boolean;
  effectiveType?: string;
}

/** On a counted or slow line the plain MP4 is left as it is: no player of 97 KB on top. */
function isSparing(): boolean {
  const line = (navigator as Navigator & { connection?: Line }).connection;
  return Boolean(line?.saveData) || /2g|3g/.test(line?.effectiveType ?? '');
}

/** hls.js wherever the browser can feed a film itself (its own HLS stalls in places), the browser's own on iPhones, MP4 when all fails. */
export function streamOnPlay(root: HTMLElement, video: HTMLVideoElement): Stream {
  const fallback = video.getAttribute('src') ?? '';
  let hls: HlsLight | undefined;

  async function attach(url: string): Promise<void> {
    hls?.destroy();
    hls = undefined;
    // The player itself may not arrive on a line that breaks: the MP4 plays without it.
    const Hls = await import('hls.js/light').then((module) => module.default, () => undefined);
    if (!Hls?.isSupported()) {
      video.src = video.canPlayType('application/vnd.apple.mpegurl') ? url : fallback;
      return;
    }
    hls = new Hls({ enableWorker: false, capLevelToPlayerSize: true });
    hls.on(Hls.Events.ERROR, (_event, { fatal }) => {
      if (!fatal) return;
      hls?.destroy();
      hls = undefined;
      keepPlace(() => (video.src = fallback));
    });
    hls.loadSource(url);
    hls.attachMedia(video);
  }

  function keepPlace(swap: () => unknown): void {
    const at = video.currentTime;
    const playing = !video.paused;
    swap();
    video.addEventListener('loadedmetadata', () => (video.currentTime = at), { once: true });
    if (playing) void video.play().catch(() => undefined);
  }

  const begin = () => void change(root.dataset.stream ?? fallback);

  const change = async (url: string): Promise<void> => {
    video.removeEventListener('play', begin);
    showPlay(false);
    const at = video.currentTime || Number(root.dataset.start ?? 0);
    video.removeAttribute('src');
    video.load();
    await attach(url);
    if (at > 0) video.addEventListener('loadedmetadata', () => (video.currentTime = at), { once: true });
    await video.play().catch(() => undefined);
  };

  /** Until the first play there is no film to fetch, so nothing for the browser's own controls to do: one large button. */
  function showPlay(shown: boolean): void {
    const button = root.querySelector<HTMLButtonElement>('[data-role="play"]');
    if (!button || button.hidden === !shown) return;
    const focused = document.activeElement === button;
    button.hidden = !shown;
    video.controls = !shown;
    if (focused) video.focus();
    if (shown) button.addEventListener('click', begin, { once: true });
  }

  if (root.dataset.stream && !isSparing()) {
    // The MP4 would begin at the press of play, and its first bytes would be paid for twice.
    video.removeAttribute('src');
    video.load();
    video.addEventListener('play', begin);
    showPlay(true);
  }
  video.addEventListener('error', () => {
    const message = root.querySelector<HTMLElement>('[data-role="message"]');
    if (message && video.getAttribute('src') === fallback) message.textContent = message.dataset.words ?? '';
  });
  return { change };
}
