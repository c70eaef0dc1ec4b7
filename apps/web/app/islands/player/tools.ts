import { countPlay } from './count-play';
import { lookOfCaptions } from './captions-look';
import { listenToKeys } from './player-keys';
import { seekByPictures } from './seek-preview';
import { chooseSpeed } from './speed';
import { offerSmallWindow } from './small-window';

/** All that a player has beside playing; `key` was pressed before it was there. */
export function bringTools(root: HTMLElement, video: HTMLVideoElement, key?: Event): void {
  const speed = chooseSpeed(root, video);
  const smallWindow = offerSmallWindow(root, video);
  lookOfCaptions(root);
  seekByPictures(root, video);
  countPlay(root, video);
  listenToKeys(root, video, { speed, smallWindow }, key);
}
