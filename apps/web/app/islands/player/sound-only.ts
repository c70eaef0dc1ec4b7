import type { Stream } from './stream';

/** Sound without pictures: a tenth of the bytes. One button, pressed or not, so that the focus stays. */
export function offerSoundOnly(root: HTMLElement, video: HTMLVideoElement, stream: Stream): void {
  const button = root.querySelector<HTMLButtonElement>('[data-role="sound"]');
  const { sound, stream: pictures } = root.dataset;
  if (!button || !sound) return;
  const withPictures = pictures ?? video.getAttribute('src') ?? '';
  button.hidden = false;
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    void stream.change(on ? sound : withPictures);
  });
}
