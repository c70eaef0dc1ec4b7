import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Island } from '~/ui/island';
import { wordsFor } from './live-words';

/** Makes a theme's list of discussions say what came since it was opened; nothing moves until it is asked to. Members only. */
export function ForumLive({ theme }: { theme: string }) {
  const i18n = useI18n();
  return (
    <div data-forum-live={theme} data-words={wordsFor(i18n, [], ['new', 'forum.new'])} className="sticky top-4 z-10 flex justify-center" aria-live="polite">
      <Button type="button" data-forum-news hidden className="shadow-lg [&[hidden]]:hidden" />
      <Island name="forum" />
    </div>
  );
}
