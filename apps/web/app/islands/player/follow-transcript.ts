interface Line {
  element: HTMLElement;
  start: number;
  end: number;
}

/** The spoken line is marked and kept in view inside its own box; a time jumps without loading the page again. */
export function followTranscript(root: HTMLElement, video: HTMLVideoElement): void {
  const list = root.querySelector<HTMLElement>('[data-role="lines"]');
  if (!list) return;
  const lines: Line[] = [...list.querySelectorAll<HTMLElement>('[data-start]')].map((element) => ({
    element,
    start: Number(element.dataset.start) / 1000,
    end: Number(element.dataset.end) / 1000,
  }));
  let current: Line | undefined;

  video.addEventListener('timeupdate', () => {
    const now = video.currentTime;
    const next = lines.findLast((line) => line.start <= now + 0.05 && now < line.end + 1);
    if (next === current) return;
    current?.element.removeAttribute('aria-current');
    current = next;
    if (!next) return;
    next.element.setAttribute('aria-current', 'true');
    if (list.contains(document.activeElement) && document.activeElement !== list) return;
    list.scrollTo({ top: next.element.offsetTop - list.clientHeight / 3 });
  });

  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const line = lines.find(({ element }) => link && element.contains(link));
    if (!line || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    jump(video, line.start);
  });

  const fromAddress = /^#t=(\d+)$/.exec(location.hash)?.[1];
  if (fromAddress) jump(video, Number(fromAddress), false);
}

/** Before the first byte is there a film has no length to jump in: the moment is kept until it has. */
function jump(video: HTMLVideoElement, seconds: number, play = true): void {
  if (video.readyState > 0) video.currentTime = seconds;
  else video.addEventListener('loadedmetadata', () => (video.currentTime = seconds), { once: true });
  if (play) void video.play().catch(() => undefined);
}
