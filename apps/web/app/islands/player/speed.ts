import { keep, readKept } from './kept';

const KEY = 'citylore:speed';

export interface Speed {
  /** One step slower or faster. */
  step(by: 1 | -1): void;
}

/** How fast the film runs; remembered for the next film. */
export function chooseSpeed(root: HTMLElement, video: HTMLVideoElement): Speed {
  const select = root.querySelector<HTMLSelectElement>('[data-role="speed"]');
  if (!select) return { step: () => undefined };
  const set = (index: number) => {
    const option = select.options[index];
    if (!option) return;
    select.selectedIndex = index;
    video.defaultPlaybackRate = video.playbackRate = Number(option.value);
    keep(KEY, option.value === '1' ? undefined : option.value);
  };
  const kept = [...select.options].findIndex(({ value }) => value === readKept(KEY));
  if (kept >= 0) set(kept);
  select.addEventListener('change', () => set(select.selectedIndex));
  // The browser's own menu has speeds as well.
  video.addEventListener('ratechange', () => {
    const index = [...select.options].findIndex(({ value }) => Number(value) === video.playbackRate);
    if (index >= 0) select.selectedIndex = index;
  });
  return { step: (by) => set(select.selectedIndex + by) };
}
