import { passageMilliseconds, passageTime } from '../../features/clips/moments/passage-time';

/** Buttons beside the fields of a time take the moment at which the film stands; one plays the span that is written. */
export function bringMoments(root: HTMLElement): void {
  const video = root.querySelector('video');
  if (!video) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-role="here"]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const field = root.querySelector<HTMLInputElement>(`#${button.dataset.for ?? ''}`);
      if (!field) return;
      field.value = passageTime(video.currentTime * 1000);
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus();
      field.select();
    });
  }
  let end = Infinity;
  let stopping = false;
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-role="try"]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const read = (name: string) => passageMilliseconds(button.closest('form')?.querySelector<HTMLInputElement>(`[name^="${name}-"]`)?.value ?? '');
      const [from, to] = [read('from'), read('to')];
      if (from === undefined) return;
      end = to === undefined || to <= from ? Infinity : to / 1000;
      stopping = true;
      seek(video, from / 1000);
      void video.play().catch(() => undefined);
    });
  }
  video.addEventListener('timeupdate', () => {
    if (!stopping || video.currentTime < end) return;
    stopping = false;
    video.pause();
  });
}

/** Before the first byte is there a film has no length to move in: the moment is kept until it has. */
function seek(video: HTMLVideoElement, seconds: number): void {
  if (video.readyState > 0) video.currentTime = seconds;
  else video.addEventListener('loadedmetadata', () => (video.currentTime = seconds), { once: true });
}
