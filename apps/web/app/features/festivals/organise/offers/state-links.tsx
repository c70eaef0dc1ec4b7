import { useI18n } from '~/i18n/use-i18n';
import { OFFER_STATES } from './offer-states';
import type { OffersData } from './offers.server';

/** Which offers are looked at: those that wait, or what became of the others. */
export function StateLinks({ data: { festival, offer } }: { data: OffersData }) {
  const { t, path } = useI18n();
  return (
    <nav aria-label={t('festivals-organise.offers.which')} className="mt-6">
      <ul className="flex flex-wrap gap-2">
        {OFFER_STATES.map((state) => (
          <li key={state}>
            <a
              href={path(`/festivals/${festival.slug}/offers${state === 'OFFERED' ? '' : `?offer=${state}`}`)}
              aria-current={state === offer ? 'page' : undefined}
              className={`inline-flex min-h-11 items-center rounded-box border-2 px-3 no-underline hover:underline ${state === offer ? 'border-theme bg-theme-wash font-bold text-ink' : 'border-line text-soft'}`}
            >
              {t(`festivals-organise.offers.${state}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
