import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { CancelBox } from './cancel-box';
import { DoorCode } from './door-code';
import { RegistrationFacts } from './registration-facts';
import type { RegistrationData } from './registration.server';
import { RegistrationState } from './registration-state';
import { WhenAndWhere } from './when-and-where';

interface Props {
  data: RegistrationData;
  problem?: Problem;
}

/** One's own registration: what has become of it, the code for the door, and the way out. */
export function RegistrationPage({ data, problem }: Props) {
  const { t, path } = useI18n();
  const { registration, when, code, mayCancel } = data;
  const { occurrence, title, onlineUrl, state } = registration;
  const celebration = occurrence?.celebration;
  return (
    <div data-theme={celebration?.themes[0]?.slug ?? 'celebration'}>
      <PageHead title={t('registrations.title', { title })} problem={problem !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('celebrations.title'), to: '/celebrations' }, ...(occurrence && celebration ? [{ name: title, to: `/celebrations/${celebration.id}?time=${occurrence.id}` }] : []), { name: t('registrations.yours') }]} />
      <PageTitle title={t('registrations.yours')} lead={<UserText lang={celebration?.language}>{title}</UserText>} />
      <RegistrationState data={data} />
      {state === 'UNCONFIRMED' && (
        <div className="mt-6">
          <Form problem={problem}>
            <input type="hidden" name="intent" value="confirm" />
            <Button>{t('registrations.confirm')}</Button>
          </Form>
        </div>
      )}
      {occurrence && when && <WhenAndWhere time={occurrence} when={when} />}
      {onlineUrl && (
        <p className="mt-6">
          <a href={onlineUrl} rel="external noreferrer" className="inline-flex min-h-11 items-center font-semibold">
            {t('celebrations.online.join')}
          </a>
        </p>
      )}
      {code && <DoorCode code={code} />}
      <RegistrationFacts registration={registration} />
      {occurrence && celebration && (
        <p className="mt-6 flex flex-wrap gap-x-8">
          <a href={path(`/celebrations/${celebration.id}?time=${occurrence.id}`)} className="inline-flex min-h-11 items-center">
            {t('registrations.toCelebration')}
          </a>
          {mayCancel && (
            <a href={`/feeds/celebrations/${occurrence.id}.ics`} className="inline-flex min-h-11 items-center">
              {t('celebrations.ics')}
            </a>
          )}
        </p>
      )}
      {mayCancel && <CancelBox data={data} problem={problem} />}
    </div>
  );
}
