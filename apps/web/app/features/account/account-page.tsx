import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import type { AccountData, AccountPart } from './account.server';
import { MyRoles } from './my-roles';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { Sessions } from './sessions';

interface Props {
  data: AccountData;
  answer?: { part: AccountPart; problem?: Problem; sent?: SentValues };
}

export function AccountPage({ data, answer }: Props) {
  const { t, rich } = useI18n();
  const { viewer, saved } = data;
  const answerOf = (part: AccountPart) => (answer?.part === part ? answer : undefined);
  const done = (part: AccountPart, words: string) =>
    saved === part && !answer ? (
      <div className="mb-6">
        <Notice tone="good" live>
          {words}
        </Notice>
      </div>
    ) : null;
  return (
    <>
      <PageHead title={t('account.title')} problem={answer?.problem !== undefined} unlisted />
      <PageTitle title={t('account.title')} lead={rich('account.email', { who: (chunks) => <bdi>{chunks}</bdi>, email: viewer.email })} />
      {viewer.isSample && (
        <div className="mt-6">
          <Notice tone="warn">{t('account.sample')}</Notice>
        </div>
      )}
      <Section title={t('account.profile')} id="profile">
        {done('profile', t('account.saved'))}
        <ProfileForm data={data} answer={answerOf('profile')} />
      </Section>
      <Section title={t('account.roles')}>
        <MyRoles viewer={viewer} />
      </Section>
      <Section title={t('account.password')} id="password" intro={t(viewer.hasPassword ? 'account.password.others' : 'account.password.none')}>
        {done('password', t('account.password.saved'))}
        <PasswordForm hasPassword={viewer.hasPassword} email={viewer.email} problem={answerOf('password')?.problem} />
      </Section>
      <Section title={t('account.sessions')} id="session" intro={t('account.sessions.intro')}>
        {done('session', t('account.sessions.ended'))}
        <Sessions sessions={data.sessions} problem={answerOf('session')?.problem} />
      </Section>
    </>
  );
}
