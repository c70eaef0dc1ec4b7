/** A film has so many parts of equal length in the curve of what is watched. */
const PARTS = 100;
/** Messages of one page at most: a beginning, and what was watched each time the page was left. */
const MOST = 10;
const PATH = '/media/plays';

/**
 * Tells that the film was begun, and on leaving which hundredths of it were watched: numbers for the city, nothing of who watched.
 * Where the browser asks not to be followed nothing is sent.
 */
export function countPlay(root: HTMLElement, video: HTMLVideoElement): void {
  const film = root.dataset.counted;
  if (!film || asksNotToBeFollowed()) return;
  const watched = new Set<number>();
  const sent = new Set<number>();
  let begun = false;
  let messages = 0;
  let last = 0;

  const send = (content: object) => {
    messages += 1;
    if (messages <= MOST) navigator.sendBeacon(PATH, new Blob([JSON.stringify({ film, ...content })], { type: 'application/json' }));
  };
  const begin = () => {
    if (begun) return;
    begun = true;
    send({ begin: true, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, elsewhere: root.dataset.elsewhere === 'yes' });
  };
  const leave = () => {
    const fresh = [...watched].filter((part) => !sent.has(part));
    if (!begun || fresh.length === 0) return;
    const captions = [...video.textTracks].find(({ mode }) => mode === 'showing')?.language;
    send({ watched: fresh, first: sent.size === 0, captions });
    for (const part of fresh) sent.add(part);
  };

  // It may play already when this arrives.
  if (!video.paused && video.readyState > 2) begin();
  video.addEventListener('playing', begin);
  video.addEventListener('timeupdate', () => {
    const now = video.currentTime;
    // What was jumped over was not watched; at four times the speed a second passes between two of these.
    if (!video.paused && !video.seeking && now >= last && now - last < 2 && video.duration > 0) {
      for (let part = partOf(last, video.duration); part <= partOf(now, video.duration); part += 1) watched.add(part);
    }
    last = now;
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave());
  addEventListener('pagehide', leave);
}

const partOf = (at: number, duration: number) => Math.min(PARTS - 1, Math.floor((at / duration) * PARTS));

function asksNotToBeFollowed(): boolean {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
  return doNotTrack === '1' || globalPrivacyControl === true;
}
