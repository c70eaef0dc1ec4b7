import type { Speed } from './speed';

interface Acts {
  speed: Speed;
  smallWindow: () => void;
}

const LEAP = 10;

/**
 * Single keys, only while the focus is within the player (WCAG 2.1.4) and nobody writes or chooses there. By the letter a key
 * types; by its place where the keyboard types no Latin letters. Space and arrows stay with the browser's controls, whose buttons need them.
 */
export function listenToKeys(root: HTMLElement, video: HTMLVideoElement, { speed, smallWindow }: Acts, early?: Event): void {
  const help = root.querySelector<HTMLDetailsElement>('[data-role="keys"]');
  const to = (seconds: number) => {
    const end = Number.isFinite(video.duration) ? video.duration : seconds;
    video.currentTime = Math.min(Math.max(0, seconds), end);
  };
  const captions = () => {
    const tracks = [...video.textTracks];
    const shown = tracks.find(({ mode }) => mode === 'showing');
    if (shown) shown.mode = 'disabled';
    else {
      const wanted = root.querySelector<HTMLTrackElement>('track[default]')?.track ?? tracks[0];
      if (wanted) wanted.mode = 'showing';
    }
  };
  const wholeScreen = () => void (document.fullscreenElement ? document.exitFullscreen() : video.requestFullscreen()).catch(() => undefined);
  const play = () => {
    const button = root.querySelector<HTMLButtonElement>('[data-role="play"]');
    if (button && !button.hidden) {
      button.click();
      video.focus();
    } else if (video.paused) void video.play().catch(() => undefined);
    else video.pause();
  };

  const ACTS: Record<string, () => void> = {
    k: play,
    j: () => to(video.currentTime - LEAP),
    l: () => to(video.currentTime + LEAP),
    m: () => (video.muted = !video.muted),
    c: captions,
    f: wholeScreen,
    p: smallWindow,
    '<': () => speed.step(-1),
    '>': () => speed.step(1),
    '?': () => {
      if (help) help.open = !help.open;
    },
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || takesLetters(event.target)) return;
    const key = letterOf(event);
    const act = ACTS[key] ?? (/^\d$/.test(key) && video.duration ? () => to((video.duration * Number(key)) / 10) : undefined);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  // Ahead of the browser's own controls, which have other ideas of some of them.
  root.addEventListener('keydown', onKey, true);
  if (early instanceof KeyboardEvent) onKey(early);
}

function letterOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  if (code === 'Comma' && shiftKey) return '<';
  if (code === 'Period' && shiftKey) return '>';
  if (code === 'Slash' && shiftKey) return '?';
  return /^(?:Key([A-Z])|Digit(\d))$/.exec(code)?.slice(1).find(Boolean)?.toLowerCase() ?? '';
}

function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'range';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
