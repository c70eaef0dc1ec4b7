import { LIMITS } from '../../../../../libs/contracts/limits.js';
import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Button, LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Form } from '~/ui/form/form';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { TextField } from '~/ui/form/text-field';
import type { JoinData } from './join.server';

interface Props {
  data: JoinData;
  answer?: { problem?: Problem; sent?: SentValues };
}

/** An invitation, and what became of it. */
export function JoinPage({ data: { token, invitation, until }, answer }: Props) {
  const { t, maybe, path } = useI18n();
  if (!invitation) {
    return (
      <div className="pt-10">
        <PageHead title={t('sign-in.join.unknown')} unlisted />
        <h1 className="mb-6">{t('sign-in.join.unknown')}</h1>
        <p className="max-w-text text-lead text-soft">{t('sign-in.join.unknown.text')}</p>
      </div>
    );
  }
  const title = t('sign-in.join.title', { city: invitation.cityName });
  const { state } = invitation;
  return (
    <>
      <PageHead title={title} problem={answer?.problem !== undefined} unlisted />
      <PageTitle title={title} lead={state === 'OPEN' ? t('sign-in.join.lead', { by: invitation.invitedBy ?? 'none' }) : undefined} />
      {state !== 'OPEN' ? (
        <div className="mt-8">
          <EmptyState title={t(`sign-in.join.${state}`)} theme="involvement">
            <p>{t(`sign-in.join.${state}.text`, { city: invitation.cityName })}</p>
            {state === 'ACCEPTED' && (
              <p className="mt-5">
                <LinkButton href={path('/sign-in')}>{t('sign-in.title')}</LinkButton>
              </p>
            )}
          </EmptyState>
        </div>
      ) : (
        <div className="mt-8 max-w-form space-y-8">
          <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[max-content_1fr]">
            <dt className="text-soft">{t('sign-in.join.role')}</dt>
            <dd className="font-semibold">{maybe(`cities.role.${invitation.role}`)}</dd>
            <dt className="text-soft">{t('sign-in.email')}</dt>
            <dd>
              <bdi>{invitation.email}</bdi>
            </dd>
            <dt className="text-soft">{t('sign-in.join.until')}</dt>
            <dd>{until}</dd>
          </dl>
          <Form problem={answer?.problem} sent={answer?.sent}>
            <input type="hidden" name="token" value={token} />
            {invitation.hasAccount ? (
              <Notice>{t('sign-in.join.hasAccount')}</Notice>
            ) : (
              <>
                {/* Password managers keep the address with the password. */}
                <input type="hidden" name="username" autoComplete="username" value={invitation.email} />
                <TextField name="name" label={t('sign-in.join.name')} hint={t('sign-in.join.name.hint')} defaultValue={invitation.name} autoComplete="name" maxLength={LIMITS.person.name} />
                <TextField
                  name="password"
                  type="password"
                  label={t('sign-in.join.password')}
                  hint={t('sign-in.join.password.hint', { min: LIMITS.person.password.min })}
                  optional
                  autoComplete="new-password"
                />
              </>
            )}
            <Button>{t('sign-in.join.button')}</Button>
          </Form>
        </div>
      )}
    </>
  );
}
