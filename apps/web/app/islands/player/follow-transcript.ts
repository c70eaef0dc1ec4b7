interface Line {
  element: HTMLElement;
  start: number;
  end: number;
}

/** The spoken line is marked and kept in view inside its own box. */
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
}
