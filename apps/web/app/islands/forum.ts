import { room } from '../../../../libs/contracts/live-messages.js';
import { listen } from '../live/socket';
import { fetchPage } from './desk/refresh';
import { Words } from './discussion/words';
import { followInbox } from './inbox/follow-inbox';

/** The list of a theme's discussions says which went on since it was opened. Who reads it is not moved: a button fetches the list anew. */
function start(root: HTMLElement): void {
  const theme = root.dataset.forumLive ?? '';
  const list = document.querySelector<HTMLElement>(`[data-forum="${CSS.escape(theme)}"]`);
  const button = root.querySelector<HTMLButtonElement>('[data-forum-news]');
  if (!list || !button) return;
  const words = new Words(root.dataset.words, document.documentElement.lang || 'en');
  const news = new Map<string, number>();

  const tell = (id: string, lastPosition: number) => {
    const line = list.querySelector<HTMLElement>(`li[data-discussion-id="${CSS.escape(id)}"]`);
    const before = Number(line?.dataset.lastPosition ?? 0);
    if (line && lastPosition <= before) return;
    news.set(id, Math.max(lastPosition, news.get(id) ?? 0));
    if (line) mark(line, words.count('new', (news.get(id) ?? 0) - before));
    button.textContent = words.count('forum.new', news.size);
    button.hidden = false;
  };

  // Hints of a time without a line are lost: the list itself says what came meanwhile.
  const compare = async () => {
    const page = await fetchPage();
    for (const line of page?.querySelectorAll<HTMLElement>(`[data-forum="${CSS.escape(theme)}"] li[data-discussion-id]`) ?? []) {
      if (list.querySelector(`li[data-discussion-id="${CSS.escape(line.dataset.discussionId ?? '')}"]`)) tell(line.dataset.discussionId ?? '', Number(line.dataset.lastPosition ?? 0));
    }
  };

  button.addEventListener('click', () => {
    const first = new URL(location.href);
    for (const name of ['after', 'before']) first.searchParams.delete(name);
    if (first.href === location.href) location.reload();
    else location.assign(first);
  });
  listen({ forum: ({ themeSlug, discussionId, lastPosition }) => themeSlug === theme && tell(discussionId, lastPosition) }, { room: room.forum(theme), onCatchUp: () => void compare() });
}

/** Beside what the page itself says of the line. */
function mark(line: HTMLElement, sentence: string): void {
  line.dataset.news = 'yes';
  let figure = line.querySelector<HTMLElement>('[data-live-news]');
  if (!figure) {
    figure = document.createElement('span');
    figure.dataset.liveNews = '';
    figure.className = 'ms-2 inline-block rounded-full bg-theme px-2.5 text-small font-bold text-on-theme';
    (line.querySelector('[data-unread]') ?? line).append(figure);
  }
  figure.textContent = sentence;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-forum-live]')) start(root);
followInbox();
