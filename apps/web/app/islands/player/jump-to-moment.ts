/** A time anywhere on the page (transcript, questions, parts) plays the film from there without loading the page again. */
export function jumpToMoments(root: HTMLElement, video: HTMLVideoElement): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?t="]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const line = link.closest<HTMLElement>('li[data-start]');
    jump(video, line ? Number(line.dataset.start) / 1000 : Number(new URL(link.href).searchParams.get('t')));
    if (!line) root.scrollIntoView({ block: 'nearest' });
  });
  const fromAddress = (play: boolean) => {
    const seconds = /^#t=(\d+)$/.exec(location.hash)?.[1];
    if (seconds) jump(video, Number(seconds), play);
    return Boolean(seconds);
  };
  fromAddress(false);
  // A link to a second of this very film, in what is said beneath it, only changes the address.
  addEventListener('hashchange', () => {
    if (fromAddress(true)) root.scrollIntoView({ block: 'nearest' });
  });
}

/** Before the first byte is there a film has no length to jump in: the moment is kept until it has. */
function jump(video: HTMLVideoElement, seconds: number, play = true): void {
  if (video.readyState > 0) video.currentTime = seconds;
  else video.addEventListener('loadedmetadata', () => (video.currentTime = seconds), { once: true });
  if (play) void video.play().catch(() => undefined);
}
