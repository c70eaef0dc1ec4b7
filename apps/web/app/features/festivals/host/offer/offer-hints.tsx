import { dayWords } from '~/features/celebrations/when/when-words';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { OfferData } from './offer.server';

/** What is good to know before it is sent; none of it keeps anybody from sending. */
export function OfferHints({ data: { hints, hinted } }: { data: OfferData }) {
  const { t, list, language } = useI18n();
  if (hints.length === 0) return null;
  return (
    <section aria-labelledby="hints" className="max-w-text border-s-6 border-warn py-1 ps-5">
      <h2 id="hints" className="text-h3">
        {t('festivals.hints')}
      </h2>
      <ul className="mt-2 space-y-4">
        {hints.map(({ kind, celebrations, others, days }) => (
          <li key={kind}>
            <p>{t(`festivals.hint.${kind}`)}</p>
            {days.length > 0 && <p className="text-small">{list(days.map((day) => dayWords(language, day)))}</p>}
            {celebrations.length + others > 0 && (
              <ul className="mt-1 space-y-1 ps-6 text-small [list-style:disc]">
                {celebrations.map((one) => (
                  <li key={one.id}>
                    <UserText className="font-semibold">{one.title}</UserText>, {hinted[one.id]}
                    {one.placeName && (
                      <>
                        {' · '}
                        <UserText>{one.placeName}</UserText>
                      </>
                    )}
                  </li>
                ))}
                {others > 0 && <li>{t('festivals.hint.others', { count: others })}</li>}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
