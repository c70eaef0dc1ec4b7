import type { Passage } from './read-passages';

/** As the player of a clip keeps the choice of its viewer (player/choose-picture.ts). */
const PICTURE = 'citylore:picture';

/** On a counted or slow line, and where the viewer chose so for films, the file of few bytes. */
function isSparing(): boolean {
  const kept = chosenPicture();
  if (kept) return kept === 'saver' || kept === 'sound';
  const line = (navigator as Navigator & { connection?: { saveData?: boolean; effectiveType?: string } }).connection;
  return Boolean(line?.saveData) || /2g|3g/.test(line?.effectiveType ?? '');
}

// A browser may refuse to remember anything.
function chosenPicture(): string | null {
  try {
    return localStorage.getItem(PICTURE);
  } catch {
    return null;
  }
}

/** Puts the film of a passage into the player at its first second; the same film is only moved. */
export function showFilm(video: HTMLVideoElement, { file, saver, poster, start, captions }: Passage): void {
  const src = saver && isSparing() ? saver : file;
  if (video.dataset.src === src && video.readyState > 0) {
    video.currentTime = start;
    return;
  }
  const rate = video.playbackRate;
  // Which captions were on is the viewer's choice as long as the next film has them.
  const chosen = [...video.textTracks].find(({ mode }) => mode === 'showing')?.language;
  const isOff = video.dataset.src !== undefined && video.textTracks.length > 0 && chosen === undefined;
  video.replaceChildren(
    ...captions.map(({ language, url, label, on }) => {
      const track = document.createElement('track');
      const isShown = captions.some((one) => one.language === chosen) ? language === chosen : on;
      Object.assign(track, { kind: 'captions', src: url, srclang: language, label, default: isShown && !isOff });
      return track;
    }),
  );
  video.dataset.src = src;
  video.poster = poster ?? '';
  video.src = `${src}#t=${start}`;
  video.addEventListener(
    'loadedmetadata',
    () => {
      if (Math.abs(video.currentTime - start) > 0.3) video.currentTime = start;
      video.playbackRate = rate;
    },
    { once: true },
  );
}
