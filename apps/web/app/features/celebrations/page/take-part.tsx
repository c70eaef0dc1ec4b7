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
  const { registrationOpen, reasonClosed, placesLeft, waiting } = shown;
  const isFull = placesLeft === 0 || waiting > 0;
  const open = placesLeft === 0 ? 'celebrations.register.full' : isFull ? 'registrations.line.title' : 'celebrations.register.open';
  const words = registrationOpen
    ? t(open)
    : celebration.registration === 'NONE' || reasonClosed === 'NOT_NEEDED'
      ? t('celebrations.register.NOT_NEEDED')
      : t('celebrations.register.CLOSED');
  return (
    <section aria-labelledby="take-part">
      <h2 id="take-part" className="text-h3">
        {t('celebrations.takePart')}
      </h2>
      <p className="mt-1">{words}</p>
      {registrationOpen && placesLeft !== null && !isFull && <p className="text-soft">{t('celebrations.places', { count: placesLeft })}</p>}
      {registrationOpen && (
        <p className="mt-2">
          <LinkButton href={path(`/celebrations/occurrences/${shown.id}/register`)}>{t(isFull ? 'registrations.do.line' : 'registrations.do')}</LinkButton>
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
