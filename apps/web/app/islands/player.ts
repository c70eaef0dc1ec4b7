import { followTranscript } from './player/follow-transcript';
import { jumpToMoments } from './player/jump-to-moment';
import { remember } from './player/remember';
import { searchTranscript } from './player/search-transcript';
import { shareMoment } from './player/share-moment';
import { offerSoundOnly } from './player/sound-only';
import { streamOnPlay } from './player/stream';

/** Brings one server-made player to life; everything it needs stands in the HTML. */
function start(root: HTMLElement): void {
  const video = root.querySelector('video');
  if (!video) return;
  const stream = streamOnPlay(root, video);
  offerSoundOnly(root, video, stream);
  followTranscript(root, video);
  jumpToMoments(root, video);
  searchTranscript(root);
  shareMoment(root, video);
  remember(root, video);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-island="player"]')) start(root);
