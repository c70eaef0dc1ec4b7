import { copyTranscript } from './copy-transcript';
import { followTranscript } from './follow-transcript';
import { searchTranscript } from './search-transcript';

/** All that a transcript does beside a film. */
export function readAlong(box: HTMLElement, video: HTMLVideoElement): void {
  followTranscript(box, video);
  searchTranscript(box);
  copyTranscript(box);
  const list = box.querySelector<HTMLElement>('[data-role="lines"]');
  if (!list) return;
  list.style.cursor = 'pointer';
  // A click on the words does what a click on their time does, unless somebody is marking them to copy.
  list.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a') || !getSelection()?.isCollapsed) return;
    target.closest('li')?.querySelector('a')?.click();
  });
}
