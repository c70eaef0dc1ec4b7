import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import type { RegistrationData } from './registration.server';

const TONES = { UNCONFIRMED: 'warn', REGISTERED: 'good', WAITING: 'warn', CANCELLED: 'bad', EXPIRED: 'bad' } as const;

/** What has become of it, in one sentence first. */
export function RegistrationState({ data: { registration, isPast } }: { data: RegistrationData }) {
  const { t, path } = useI18n();
  const { state, places, lineNumber, attendedAt, cancelledBy, cancelReason, occurrence } = registration;
  const isOff = occurrence?.state === 'CANCELLED' && state !== 'CANCELLED';
  const isOver = state === 'CANCELLED' || state === 'EXPIRED';
  return (
    <div className="mt-6 space-y-4">
      {isOff && (
        <Notice tone="bad" title={t('celebrations.cancelled.title')}>
          {occurrence.cancelReason && <UserText as="p">{occurrence.cancelReason}</UserText>}
        </Notice>
      )}
      {attendedAt ? (
        <Notice tone="good" title={t('registrations.attended')} />
      ) : (
        !isOff && (
          <Notice tone={TONES[state]} title={t(`registrations.state.${state}`)}>
            {state === 'UNCONFIRMED' && <p>{t('registrations.confirm.text')}</p>}
            {state === 'REGISTERED' && <p>{t('registrations.places', { count: places })}</p>}
            {state === 'WAITING' && lineNumber && <p>{t('registrations.line.number', { number: lineNumber })}</p>}
            {state === 'WAITING' && <p>{t('registrations.line.text')}</p>}
            {state === 'CANCELLED' && cancelledBy && <p>{t(`registrations.cancelledBy.${cancelledBy}`)}</p>}
            {state === 'CANCELLED' && cancelReason && <UserText as="p">{cancelReason}</UserText>}
          </Notice>
        )
      )}
      {isPast && !attendedAt && <p>{t('celebrations.over')}</p>}
      {!occurrence && <p>{t('registrations.gone')}</p>}
      {isOver && occurrence?.registrationOpen && (
        <p>
          <LinkButton look="quiet" href={path(`/celebrations/occurrences/${occurrence.id}/register`)}>
            {t('registrations.again')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
