import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { RegistrationOnPage } from './registration.query';

/** What the person gave. */
export function RegistrationFacts({ registration: { name, email, places, answers, occurrence } }: { registration: RegistrationOnPage }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="given" className="mt-8 max-w-text">
      <h2 id="given" className="text-h3">
        {t('registrations.given')}
      </h2>
      <dl className="mt-2 space-y-3">
        <div>
          <dt className="text-small text-soft">{t('registrations.name')}</dt>
          <dd className="wrap-anywhere">
            <UserText>{name}</UserText>
          </dd>
        </div>
        <div>
          <dt className="text-small text-soft">{t('registrations.email')}</dt>
          <dd className="wrap-anywhere">
            <bdi dir="ltr">{email}</bdi>
          </dd>
        </div>
        <div>
          <dt className="text-small text-soft">{t('registrations.places.label')}</dt>
          <dd>{t('registrations.places', { count: places })}</dd>
        </div>
        {answers.map(({ key, label, kind, text, yes }) => (
          <div key={key}>
            <dt className="text-small text-soft">
              <UserText lang={occurrence?.celebration.language}>{label}</UserText>
            </dt>
            <dd className="wrap-anywhere">{kind === 'YES_NO' ? t(yes ? 'registrations.yes' : 'registrations.no') : <UserText>{text}</UserText>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
