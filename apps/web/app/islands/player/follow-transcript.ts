interface Line {
  element: HTMLElement;
  start: number;
  end: number;
}

/** How long a line stays marked after its words, seconds: pauses between lines are shorter. */
const LINGERS = 1;
const MOVES = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** The spoken line is marked and kept in view inside its own box, until somebody looks elsewhere in it. */
export function followTranscript(root: HTMLElement, video: HTMLVideoElement): void {
  const list = root.querySelector<HTMLElement>('[data-role="lines"]');
  if (!list) return;
  const button = root.querySelector<HTMLElement>('[data-role="follow"]');
  const suggest = root.querySelector<HTMLAnchorElement>('[data-role="suggest"]');
  const lines: Line[] = [...list.querySelectorAll<HTMLElement>('[data-start]')].map((element) => ({
    element,
    start: Number(element.dataset.start) / 1000,
    end: Number(element.dataset.end) / 1000,
  }));
  let current: Line | undefined;
  let isFollowing = true;

  const show = () => current && list.scrollTo({ top: current.element.offsetTop - list.clientHeight / 3 });
  const follow = (on: boolean) => {
    isFollowing = on;
    button?.setAttribute('aria-pressed', String(on));
    if (on) show();
  };
  const mark = () => {
    const now = video.currentTime;
    const next = lines.findLast((line) => line.start <= now + 0.05 && now < line.end + LINGERS);
    if (next === current) return;
    current?.element.removeAttribute('aria-current');
    current = next;
    if (!next) return;
    next.element.setAttribute('aria-current', 'true');
    if (suggest) suggest.search = `?at=${next.element.dataset.start ?? ''}`;
    if (isFollowing) show();
  };

  video.addEventListener('timeupdate', mark);
  video.addEventListener('seeked', mark);
  button?.addEventListener('click', () => follow(!isFollowing));
  for (const name of ['wheel', 'touchmove'] as const) list.addEventListener(name, () => follow(false), { passive: true });
  list.addEventListener('keydown', ({ key }) => {
    if (MOVES.has(key)) follow(false);
  });
  list.addEventListener('focusin', ({ target }) => {
    if (target !== list) follow(false);
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('li')) follow(true);
  });
  mark();
}
