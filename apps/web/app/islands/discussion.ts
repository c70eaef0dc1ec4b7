import { sendActs } from './discussion/acts';
import { Composer } from './discussion/composer';
import { keepPlace } from './discussion/keep-place';
import { focusPost } from './discussion/posts-view';
import { reportReading } from './discussion/read-position';
import { listenToKeys } from './discussion/shortcuts';
import { Thread } from './discussion/thread';
import { loadWindows } from './discussion/windows';
import { Words } from './discussion/words';
import { followInbox } from './inbox/follow-inbox';

/** A discussion comes to life: it follows what others write, and sends what is written here. Members only. */
function start(root: HTMLElement): void {
  const status = root.querySelector<HTMLElement>('[data-live]');
  if (!status || !root.dataset.me) return;
  const thread = new Thread(root, new Words(status.dataset.words, document.documentElement.lang || 'en'));
  const composer = Composer.of(thread);
  loadWindows(thread);
  reportReading(thread);
  sendActs(thread);
  // Both stand above the posts, where somebody may be reading already.
  keepPlace(thread.view?.list ?? root, () => {
    offerFirstUnread(thread);
    listenToKeys(thread, composer);
  });
}

function offerFirstUnread({ root, view, base }: Thread): void {
  const link = root.querySelector<HTMLAnchorElement>('a[data-first-unread]');
  const read = Number(root.dataset.readPosition || 0);
  // The head of a discussion's own page has such a link itself.
  if (!link || document.querySelector('[data-jump-unread]') || read === 0 || read >= Number(root.dataset.lastPosition ?? 0)) return;
  const first = read + 1;
  link.href = `${base}?at=${first}#post-${first}`;
  link.hidden = false;
  link.addEventListener('click', (event) => {
    const article = view?.at(first);
    if (!article) return;
    event.preventDefault();
    focusPost(article);
    link.hidden = true;
  });
}

for (const root of document.querySelectorAll<HTMLElement>('section[data-discussion]')) start(root);
followInbox();
