import type Hls from 'hls.js';
import { lineBack, standingOf } from './line-back';

/** What is fetched: by the line's speed, the least that shows pictures, sound alone, or pictures of so many lines. */
export type Choice = 'auto' | 'saver' | 'sound' | `${number}`;

export interface Stream {
  /** Fetches this from now on, at the same moment of the film; before the film was begun, what it begins with. */
  choose(choice: Choice): void;
  choice(): Choice;
}

interface Line {
  saveData?: boolean;
  effectiveType?: string;
}

/** Seconds kept ready ahead: who leaves early has paid for little more than was seen. */
const AHEAD = 30;
const AHEAD_SPARING = 12;

/** On a counted or slow line a film begins with the least that shows pictures. */
export function isSparing(): boolean {
  const line = (navigator as Navigator & { connection?: Line }).connection;
  return Boolean(line?.saveData) || /2g|3g/.test(line?.effectiveType ?? '');
}

/**
 * Plain files where there are such for the choice (they need no program), hls.js wherever the browser can be fed (its own HLS
 * stalls in places), the browser's own on old iPhones, MP4 when all fails. The whole hls.js: the light one cannot play sound that comes apart.
 */
export function streamOnPlay(root: HTMLElement, video: HTMLVideoElement): Stream {
  const { stream: master, sound, saver, soundFile } = root.dataset;
  const fallback = (video.getAttribute('src') ?? '').replace(/#.*/, '');
  let hls: Hls | undefined;
  let choice: Choice = 'auto';
  let begun = false;

  /** Where it stood, and whether it played, when the line broke: the video itself forgets both. */
  let stood = 0;
  let goesOn = false;
  let waiting = new AbortController();

  /** Where the film stands, or is to begin. */
  const place = () => video.currentTime || stood || Number(root.dataset.start ?? 0);

  function release(): void {
    waiting.abort();
    waiting = new AbortController();
    hls?.destroy();
    hls = undefined;
  }

  function playFile(url: string): void {
    release();
    video.src = url;
  }

  async function fetchStream(url: string): Promise<void> {
    release();
    const canBeFed = 'MediaSource' in window || 'ManagedMediaSource' in window;
    const wanted = choice;
    // The player itself may not arrive on a line that breaks: the MP4 plays without it.
    const made = canBeFed ? await import('hls.js').then((module) => module.default, () => undefined) : undefined;
    // Something else was chosen while it came.
    if (wanted !== choice) return;
    if (!made?.isSupported()) return playFile(!canBeFed && video.canPlayType('application/vnd.apple.mpegurl') ? url : fallback);
    const ahead = choice === 'auto' ? AHEAD : AHEAD_SPARING;
    const loaded = new made({ enableWorker: false, capLevelToPlayerSize: true, maxBufferLength: ahead, maxMaxBufferLength: 2 * ahead, backBufferLength: 60 });
    hls = loaded;
    loaded.on(made.Events.MANIFEST_PARSED, () => (loaded.loadLevel = levelOf(loaded)));
    loaded.on(made.Events.ERROR, (_event, { fatal, type }) => {
      if (!fatal || hls !== loaded) return;
      const again = () => (loaded.levels.length > 0 ? loaded.startLoad() : void keepPlace(() => fetchStream(url)));
      if (type === made.ErrorTypes.NETWORK_ERROR) void waitForLine(url, again, giveUpStream);
      else giveUpStream();
    });
    loaded.loadSource(url);
    loaded.attachMedia(video);
  }

  /** The files of a rung are named after it; -1 leaves the choice to the line's speed. */
  function levelOf({ levels }: Hls): number {
    if (choice === 'auto' || choice === 'sound') return -1;
    const wanted = levels.findIndex(({ url }) => url[0]?.includes(`/v${choice}.`));
    if (wanted >= 0) return wanted;
    return levels.reduce((least, level, index) => (level.bitrate < (levels[least]?.bitrate ?? 0) ? index : least), 0);
  }

  async function keepPlace(swap: () => unknown): Promise<void> {
    const at = place();
    const playing = begun && goesOn;
    const rate = video.playbackRate;
    await swap();
    video.addEventListener(
      'loadedmetadata',
      () => {
        if (at > 0) video.currentTime = at;
        video.playbackRate = rate;
      },
      { once: true },
    );
    if (playing) void video.play().catch(() => undefined);
  }

  function say(words: 'words' | 'waits' | undefined): void {
    const message = root.querySelector<HTMLElement>('[data-role="message"]');
    if (message) message.textContent = (words && message.dataset[words]) ?? '';
  }

  function giveUpStream(): void {
    if (fallback) void keepPlace(() => playFile(fallback));
    else say('words');
  }

  /** Where only the line is away the film waits for it and goes on where it stood; else there is another way, or none. */
  async function waitForLine(url: string, again: () => void, otherwise: () => void): Promise<void> {
    const { signal } = waiting;
    let standing = await standingOf(url);
    if (standing === 'away') {
      if (!signal.aborted) say('waits');
      standing = await lineBack(url, signal);
      if (signal.aborted) return;
      say(undefined);
      if (standing === 'there') return again();
    }
    if (!signal.aborted) otherwise();
  }

  async function open(): Promise<void> {
    const file = choice === 'saver' ? saver : choice === 'sound' ? soundFile : undefined;
    const url = choice === 'sound' ? (sound ?? master) : master;
    if (file) playFile(file);
    else if (url) await fetchStream(url);
    else playFile(fallback);
  }

  async function begin(): Promise<void> {
    video.removeEventListener('play', listen);
    begun = true;
    showPlay(false);
    const at = place();
    video.removeAttribute('src');
    video.load();
    await open();
    if (at > 0) video.addEventListener('loadedmetadata', () => (video.currentTime = at), { once: true });
    await video.play().catch(() => undefined);
  }
  const listen = () => void begin();

  /** Until the first play there is no film to fetch, so nothing for the browser's own controls to do: one large button. */
  function showPlay(shown: boolean): void {
    const button = root.querySelector<HTMLButtonElement>('[data-role="play"]');
    if (!button || button.hidden === !shown) return;
    const focused = document.activeElement === button;
    button.hidden = !shown;
    video.controls = !shown;
    if (focused) video.focus();
    if (shown) button.addEventListener('click', listen, { once: true });
  }

  if (master) {
    // The MP4 would begin at the press of play, and its first bytes would be paid for twice.
    video.removeAttribute('src');
    video.load();
    video.addEventListener('play', listen);
    showPlay(true);
  }
  video.addEventListener('play', () => (goesOn = true));
  video.addEventListener('pause', () => (goesOn &&= video.error !== null || video.readyState === 0));
  for (const moved of ['timeupdate', 'seeking']) video.addEventListener(moved, () => (stood = video.readyState > 0 ? video.currentTime : stood));
  video.addEventListener('error', () => {
    const lost = video.getAttribute('src');
    if (!lost) return;
    const otherwise = lost === fallback ? () => say('words') : giveUpStream;
    // What hls.js feeds has an address within the browser alone.
    if (lost.startsWith('blob:')) otherwise();
    else void waitForLine(lost, () => void keepPlace(() => playFile(lost)), otherwise);
  });
  return {
    choice: () => choice,
    choose(wanted) {
      if (wanted === choice) return;
      const within = hls && choice !== 'sound' && choice !== 'saver' && wanted !== 'sound' && wanted !== 'saver';
      choice = wanted;
      if (!begun) return;
      // Between sizes of one stream nothing is fetched anew but what comes next.
      if (hls && within) hls.nextLevel = levelOf(hls);
      else void keepPlace(open);
    },
  };
}
