import { listen } from '../../live/socket';
import { ask } from '../discussion/act';
import { Words } from '../discussion/words';

/** The number beside the member's name follows what they are told while the page is open. `onNews`: there is more than before. */
export function followInbox(onNews?: () => void): void {
  const badge = document.querySelector<HTMLElement>('[data-unread-count]');
  const [figure, told] = badge ? [...badge.querySelectorAll('span')] : [];
  if (!badge || !figure || !told) return;
  const language = document.documentElement.lang || 'en';
  const words = new Words(badge.dataset.words, language);
  let shown = Number(badge.dataset.unreadCount);
  let isFirst = true;
  const draw = (unread: number) => {
    shown = unread;
    badge.hidden = unread === 0;
    figure.textContent = new Intl.NumberFormat(language).format(unread);
    told.textContent = words.count('unread', unread);
  };
  const catchUp = async () => {
    const data = await ask<{ viewer: { unreadNotifications: number } | null }>('query UnreadHere { viewer { unreadNotifications } }', {});
    if (!data?.viewer || data.viewer.unreadNotifications === shown) return;
    draw(data.viewer.unreadNotifications);
    onNews?.();
  };
  listen(
    {
      notification: ({ unread }) => {
        draw(unread);
        onNews?.();
      },
    },
    {
      onCatchUp: () => void catchUp(),
      // What came between the making of the page and now was told to nobody here.
      onLine: (stands) => {
        if (stands && isFirst) void catchUp();
        isFirst = false;
      },
    },
  );
}
