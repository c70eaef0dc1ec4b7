import { choosePicture } from './player/choose-picture';
import { jumpToMoments } from './player/jump-to-moment';
import { remember } from './player/remember';
import { shareMoment } from './player/share-moment';
import { streamOnPlay } from './player/stream';
import { bringTranscript } from './player/transcript';

/** What is not needed before somebody turns to the player: its keys, speed, captions' looks, pictures to seek by, figures. */
const TURNED_TO = ['pointerover', 'focusin', 'keydown', 'play'];
const PRESSED = ['keydown', 'click'];

/** The code for other sites stands elsewhere on the page. */
function offerCode(): void {
  const bring = () => void import('./player/copy-code').then(({ copyCode }) => copyCode(), () => undefined);
  document.querySelector('[data-role="embed"]')?.addEventListener('toggle', bring, { once: true });
}

/** Brings one server-made player to life; everything it needs stands in the HTML. */
function start(root: HTMLElement): void {
  const video = root.querySelector('video');
  if (!video) return;
  const stream = streamOnPlay(root, video);
  for (const part of root.querySelectorAll<HTMLElement>('[data-scripted]')) {
    part.classList.remove('invisible');
    part.hidden = part.dataset.scripted === 'window' && !document.pictureInPictureEnabled;
  }
  choosePicture(root, stream);
  jumpToMoments(root, video);
  bringTranscript(root, video);
  shareMoment(root, video);
  remember(root, video);
  // What is pressed before its part has arrived counts when it has.
  let key: Event | undefined;
  let pressed: HTMLElement | null = null;
  const note = (event: Event) => {
    if (event.type === 'keydown') key = event;
    else if (event.target instanceof Element) pressed = event.target.closest<HTMLElement>('[data-role="small-window"]');
  };
  const more = (event: Event) => {
    for (const name of TURNED_TO) root.removeEventListener(name, more, true);
    for (const name of PRESSED) root.addEventListener(name, note, true);
    if (event.type === 'keydown') key = event;
    const bring = ({ bringTools }: typeof import('./player/tools')) => {
      for (const name of PRESSED) root.removeEventListener(name, note, true);
      bringTools(root, video, key);
      pressed?.click();
    };
    void import('./player/tools').then(bring, () => undefined);
  };
  for (const name of TURNED_TO) root.addEventListener(name, more, true);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-island="player"]')) start(root);
offerCode();
