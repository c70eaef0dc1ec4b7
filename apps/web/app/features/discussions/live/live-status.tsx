import { useI18n } from '~/i18n/use-i18n';
import { Island } from '~/ui/island';
import { LiveKeys } from './live-keys';
import { THREAD_COUNTS, THREAD_WORDS, wordsFor } from './live-words';

/** The living part of a discussion, for members: who is here, whether the line stands, where one left off. Visitors read without a script. */
export function LiveStatus({ member }: { member: boolean }) {
  const i18n = useI18n();
  if (!member) return null;
  const { t } = i18n;
  return (
    <div data-live data-words={wordsFor(i18n, THREAD_WORDS, THREAD_COUNTS)} className="mb-6 text-small text-soft">
      <p data-here dir="auto" className="m-0 min-h-6" />
      <p data-said aria-live="polite" className="sr-only" />
      <a data-first-unread href="#compose" hidden className="inline-flex min-h-11 items-center font-semibold">
        {t('discussion-live.firstUnread')}
      </a>
      <LiveKeys />
      <Island name="discussion" />
    </div>
  );
}
