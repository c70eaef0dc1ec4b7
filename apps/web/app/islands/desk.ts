import { listen } from '../live/socket';
import { listenToKeys } from './desk/keys';
import { fetchPage, swapQueue } from './desk/refresh';
import { keepClaim } from './desk/keep-claim';

/** The desk comes to life: the queue follows what others do, an item says when it changed, and keys work. */
function start(root: HTMLElement): void {
  const said = root.querySelector<HTMLElement>('[data-role="said"]');
  listenToKeys(root);
  const { item, clip, room } = root.dataset;
  if (!item) {
    const refresh = () => void fetchPage().then((page) => page && swapQueue(root, page, said));
    listen({ review: refresh, clip: refresh }, { onCatchUp: refresh, room });
    return;
  }
  const stopKeeping = root.dataset.claimed ? keepClaim() : undefined;
  const look = async () => {
    const page = await fetchPage();
    const version = (of: ParentNode) => of.querySelector<HTMLElement>('[data-role="version"]')?.dataset.version;
    if (!page || version(page) === version(root)) return;
    stopKeeping?.();
    const changed = root.querySelector<HTMLElement>('[data-role="changed"]');
    if (changed) changed.hidden = false;
    if (said) said.textContent = said.dataset.words ?? '';
  };
  listen(
    {
      clip: ({ clipId }) => {
        if (clipId === clip) void look();
      },
      // Who takes up or decides about a post moves no clip.
      review: () => {
        if (!clip) void look();
      },
    },
    { onCatchUp: () => void look(), room },
  );
}

for (const root of document.querySelectorAll<HTMLElement>('[data-island="desk"]')) start(root);
