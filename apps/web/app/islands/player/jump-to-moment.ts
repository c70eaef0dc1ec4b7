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
  const fromAddress = /^#t=(\d+)$/.exec(location.hash)?.[1];
  if (fromAddress) jump(video, Number(fromAddress), false);
}

/** Before the first byte is there a film has no length to jump in: the moment is kept until it has. */
function jump(video: HTMLVideoElement, seconds: number, play = true): void {
  if (video.readyState > 0) video.currentTime = seconds;
  else video.addEventListener('loadedmetadata', () => (video.currentTime = seconds), { once: true });
  if (play) void video.play().catch(() => undefined);
}
