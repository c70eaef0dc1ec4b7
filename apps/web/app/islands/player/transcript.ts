const BEGINS = ['pointerdown', 'focusin'] as const;

/** What the transcript's tools do is fetched when somebody plays the film or turns to its words. */
export function bringTranscript(root: HTMLElement, video: HTMLVideoElement): void {
  const box = root.querySelector<HTMLElement>('[data-role="transcript"]');
  if (!box) return;
  let isHere = false;
  let asked: HTMLElement | undefined;
  const begin = () => {
    void import('./read-along').then(
      ({ readAlong }) => {
        if (isHere) return;
        isHere = true;
        readAlong(box, video);
        asked?.click();
      },
      // The line is away: the next touch tries again.
      () => undefined,
    );
  };
  video.addEventListener('play', begin, { once: true });
  for (const name of BEGINS) box.addEventListener(name, begin, { once: true });
  box.addEventListener('click', ({ target }) => {
    if (isHere || !(target instanceof Element)) return;
    asked = target.closest<HTMLElement>('button') ?? undefined;
    begin();
  });
}
