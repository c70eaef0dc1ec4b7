import { readPassages } from './read-passages';
import { showFilm } from './show-film';

/** Seconds between two reports of where a film is; a longer step was the viewer's own. */
const STEP = 1.5;

/** The passages of one question in one player, from the first second of each to its last, then the next. */
export function offerPassages(root: HTMLElement): void {
  const part = <T extends HTMLElement>(role: string) => root.querySelector<T>(`[data-role="${role}"]`);
  const passages = readPassages(root);
  const [stage, video, all, now] = [part('stage'), root.querySelector('video'), part<HTMLButtonElement>('all'), part('now')];
  const [before, next, whole] = [part<HTMLButtonElement>('before'), part<HTMLButtonElement>('next'), part<HTMLAnchorElement>('whole')];
  if (passages.length === 0 || !stage || !video || !all || !now || !before || !next || !whole) return;
  let current = -1;
  let at = 0;
  let failed = 0;

  const play = (index: number) => {
    const passage = passages[index];
    if (!passage) return;
    current = index;
    stage.hidden = false;
    for (const other of document.querySelectorAll('video')) if (other !== video) other.pause();
    passages.forEach(({ line }, place) => (place === index ? line.setAttribute('aria-current', 'true') : line.removeAttribute('aria-current')));
    now.textContent = `${now.dataset.words ?? ''} ${new Intl.NumberFormat(document.documentElement.lang).format(index + 1)}/${new Intl.NumberFormat(document.documentElement.lang).format(passages.length)} · ${passage.name}`;
    whole.href = passage.href;
    before.disabled = index === 0;
    next.disabled = index === passages.length - 1;
    at = passage.start;
    showFilm(video, passage);
    void video.play().catch(() => undefined);
  };

  const goOn = () => {
    if (current + 1 < passages.length) return play(current + 1);
    video.pause();
    now.textContent = (failed >= passages.length ? now.dataset.failed : now.dataset.over) ?? '';
  };

  video.addEventListener('timeupdate', () => {
    const { end = Infinity } = passages[current] ?? {};
    const time = video.currentTime;
    const reached = !video.paused && time >= end - 0.05 && at < end && time - at < STEP * Math.max(1, video.playbackRate);
    at = time;
    if (reached) goOn();
  });
  video.addEventListener('ended', goOn);
  // A film that its city took back meanwhile is passed over.
  video.addEventListener('error', () => {
    failed += 1;
    goOn();
  });
  before.addEventListener('click', () => play(current - 1));
  next.addEventListener('click', () => play(current + 1));
  all.hidden = false;
  all.addEventListener('click', () => {
    failed = 0;
    play(0);
    video.focus();
  });
  passages.forEach(({ link }, index) => {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      play(index);
      stage.scrollIntoView({ block: 'nearest' });
    });
  });
}
