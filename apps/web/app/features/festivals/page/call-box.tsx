import { dayWords } from '~/features/celebrations/when/when-words';
import { Paragraphs } from '~/features/practices/show/paragraphs';
import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import type { FestivalOnPage } from './festival.query';

/** While it is open: whoever wants to hold something is asked to. */
export function CallBox({ festival: { slug, callIsOpen, callText, callOpenUntil, language: written } }: { festival: FestivalOnPage }) {
  const { t, path, language } = useI18n();
  if (!callIsOpen) return null;
  return (
    <section aria-labelledby="call" className="rounded-box bg-theme-wash p-5 print:hidden">
      <h2 id="call" className="text-h3">
        {t('festivals.call')}
      </h2>
      {callText && (
        <div className="mt-2">
          <Paragraphs text={callText} language={written} />
        </div>
      )}
      {callOpenUntil && <p className="mt-2 text-small text-soft">{t('festivals.call.until', { day: dayWords(language, callOpenUntil) })}</p>}
      <p className="mt-4">
        <LinkButton href={path(`/festivals/${slug}/host`)}>{t('festivals.call.answer')}</LinkButton>
      </p>
    </section>
  );
}
