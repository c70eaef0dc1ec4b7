import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import type { CelebrationOnPage, TimeFacts } from './celebration.query';

interface Props {
  celebration: CelebrationOnPage;
  shown: TimeFacts | null;
  isPast: boolean;
}

/** How one comes: simply so, or registered, and whether there is room. */
export function TakePart({ celebration, shown, isPast }: Props) {
  const { t, path } = useI18n();
  if (!shown || isPast || shown.state === 'CANCELLED') return null;
  const { registrationOpen, reasonClosed, placesLeft } = shown;
  const words = registrationOpen
    ? t(placesLeft === 0 ? 'celebrations.register.full' : 'celebrations.register.open')
    : celebration.registration === 'NONE' || reasonClosed === 'NOT_NEEDED'
      ? t('celebrations.register.NOT_NEEDED')
      : t('celebrations.register.CLOSED');
  return (
    <section aria-labelledby="take-part">
      <h2 id="take-part" className="text-h3">
        {t('celebrations.takePart')}
      </h2>
      <p className="mt-1">{words}</p>
      {registrationOpen && placesLeft !== null && placesLeft > 0 && <p className="text-soft">{t('celebrations.places', { count: placesLeft })}</p>}
      {registrationOpen && (
        <p className="mt-2">
          <LinkButton href={path(`/celebrations/occurrences/${shown.id}/register`)}>{t(placesLeft === 0 ? 'registrations.do.line' : 'registrations.do')}</LinkButton>
        </p>
      )}
      {celebration.onlineUrl && (
        <p className="mt-2">
          <a href={celebration.onlineUrl} rel="external noreferrer" className="inline-flex min-h-11 items-center font-semibold">
            {t('celebrations.online.join')}
          </a>
        </p>
      )}
      {celebration.isOnline && !celebration.onlineUrl && <p className="mt-2 text-soft">{t(celebration.registration === 'NEEDED' ? 'celebrations.online.registered' : 'celebrations.online.hidden')}</p>}
    </section>
  );
}
