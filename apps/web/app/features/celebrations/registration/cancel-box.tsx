import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { Form } from '~/ui/form/form';
import type { RegistrationData } from './registration.server';

interface Props {
  data: RegistrationData;
  problem?: Problem;
}

/** Not to come after all: asked once more, as a place that is given on does not come back. */
export function CancelBox({ data: { registration, isAsking }, problem }: Props) {
  const { t, path } = useI18n();
  const here = path(`/registrations/${registration.token}`);
  return (
    <section id="cancel" aria-labelledby="cancel-title" className="mt-10 border-t border-line pt-6">
      <h2 id="cancel-title" className="text-h3">
        {t('registrations.cancel')}
      </h2>
      {isAsking || problem ? (
        <>
          <p className="mt-2 mb-4 max-w-text font-semibold">{t(registration.state === 'WAITING' ? 'registrations.cancel.askLine' : 'registrations.cancel.ask')}</p>
          <Form problem={problem}>
            <input type="hidden" name="intent" value="cancel" />
            <div className="flex flex-wrap gap-3">
              <Button look="danger">{t('registrations.cancel.yes')}</Button>
              <LinkButton look="quiet" href={here}>
                {t('registrations.cancel.no')}
              </LinkButton>
            </div>
          </Form>
        </>
      ) : (
        <>
          <p className="mt-2 max-w-text">{t('registrations.cancel.text')}</p>
          <p className="mt-4">
            <LinkButton look="danger" href={`${here}?cancel=ask#cancel`}>
              {t('registrations.cancel.do')}
            </LinkButton>
          </p>
        </>
      )}
    </section>
  );
}
