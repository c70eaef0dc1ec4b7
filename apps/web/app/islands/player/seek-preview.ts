import { clock } from './clock';

interface Board {
  url: string;
  columns: number;
  rows: number;
  tileWidth: number;
  tileHeight: number;
  everyMs: number;
  count: number;
}

/** A line to look through the film by: what is there at a moment is seen before one goes there. */
export function seekByPictures(root: HTMLElement, video: HTMLVideoElement): void {
  const box = root.querySelector<HTMLElement>('[data-role="seek"]');
  const input = box?.querySelector('input');
  const preview = box?.querySelector<HTMLElement>('[data-role="preview"]');
  const picture = preview?.querySelector<HTMLElement>('[data-role="tile"]');
  const told = preview?.querySelector<HTMLElement>('[data-role="at"]');
  if (!box || !input || !preview || !picture || !told) return;
  const board = JSON.parse(box.dataset.board ?? 'null') as Board | null;
  const seconds = Number(input.max);
  let held = false;

  const show = (at: number) => {
    const place = at / seconds;
    told.textContent = clock(at);
    if (board) {
      const tile = Math.min(board.count - 1, Math.floor((at * 1000) / board.everyMs));
      const left = (tile % board.columns) * board.tileWidth;
      const top = Math.floor(tile / board.columns) * board.tileHeight;
      // The pictures are fetched when somebody looks for the first time.
      picture.style.cssText = `width:${board.tileWidth}px;height:${board.tileHeight}px;background:url("${board.url}") -${left}px -${top}px`;
    }
    preview.hidden = false;
    const half = preview.offsetWidth / 2;
    const within = Math.min(Math.max(place * box.clientWidth, half), box.clientWidth - half);
    preview.style.left = `${within - half}px`;
  };
  const hide = () => (preview.hidden = true);
  const say = () => input.setAttribute('aria-valuetext', `${clock(Number(input.value))} / ${clock(seconds)}`);

  input.addEventListener('pointermove', (event) => {
    const { left, width } = input.getBoundingClientRect();
    show(Math.min(Math.max((event.clientX - left) / width, 0), 1) * seconds);
  });
  input.addEventListener('pointerleave', hide);
  input.addEventListener('blur', hide);
  input.addEventListener('focus', () => input.matches(':focus-visible') && show(Number(input.value)));
  input.addEventListener('input', () => {
    held = true;
    say();
    show(Number(input.value));
  });
  input.addEventListener('change', () => {
    held = false;
    const at = Number(input.value);
    if (video.readyState > 0) video.currentTime = at;
    else {
      root.dataset.start = String(at);
      root.querySelector<HTMLButtonElement>('[data-role="play"]')?.click();
    }
  });
  video.addEventListener('timeupdate', () => {
    if (held) return;
    input.value = String(video.currentTime);
    say();
  });
  say();
}
