/** The film in a small window above all others, where the browser has such; answers what a key does. */
export function offerSmallWindow(root: HTMLElement, video: HTMLVideoElement): () => void {
  const button = root.querySelector<HTMLButtonElement>('[data-role="small-window"]');
  if (!button || !document.pictureInPictureEnabled) return () => undefined;
  const shown = (on: boolean) => button.setAttribute('aria-pressed', String(on));
  const toggle = () => void (document.pictureInPictureElement === video ? document.exitPictureInPicture() : open()).catch(() => undefined);
  const open = async () => {
    // There is no window for a film of which nothing is there yet.
    if (video.readyState === 0) {
      root.querySelector<HTMLButtonElement>('[data-role="play"]')?.click();
      await new Promise((resolve) => video.addEventListener('loadeddata', resolve, { once: true }));
    }
    await video.requestPictureInPicture();
  };
  button.addEventListener('click', toggle);
  video.addEventListener('enterpictureinpicture', () => shown(true));
  video.addEventListener('leavepictureinpicture', () => shown(false));
  return toggle;
}
