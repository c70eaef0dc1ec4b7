import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextField } from '~/ui/form/text-field';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import type { MemberAnswer } from './member-answer';
import type { MemberData } from './network.server';
import { RoleForm } from './role-form';

/** What one member may do in the network. */
export function MemberPage({ data, answer }: { data: MemberData; answer?: MemberAnswer }) {
  const { t } = useI18n();
  const { member } = data;
  const title = t('admin.member.title', { name: member.name });
  const suspended = member.status === 'SUSPENDED';
  const answerOf = (part: string) => (answer?.part === part ? answer : undefined);
  return (
    <>
      <PageHead title={title} problem={answer !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('admin.title'), to: '/network' }, { name: member.name }]} />
      <PageTitle title={member.name} lead={<bdi>{member.email}</bdi>} over={suspended ? <span className="font-semibold text-bad">{t('admin.members.suspended')}</span> : undefined} />
      <p className="mt-2 text-soft">{t('admin.member.since', { when: data.since })}</p>
      {data.done && !answer && (
        <div className="mt-6">
          <Notice tone="good" live>
            {t(`admin.done.${data.done}`)}
          </Notice>
        </div>
      )}
      <Section title={t('admin.member.roles')}>
        <div className="space-y-12">
          {(['MODERATOR', 'EDITOR', 'ADMIN'] as const).map((role) => (
            <RoleForm key={role} role={role} member={member} themes={data.themes} answer={answerOf(role)} />
          ))}
        </div>
      </Section>
      <Section title={t(suspended ? 'admin.reinstate' : 'admin.suspend')} intro={suspended ? undefined : t('admin.suspend.text')}>
        {suspended && member.suspendedReason && <p className="mb-5" dir="auto">{member.suspendedReason}</p>}
        <Form problem={answerOf('suspend')?.problem} sent={answerOf('suspend')?.sent}>
          {suspended ? (
            <Button name="intent" value="reinstate">
              {t('admin.reinstate.button')}
            </Button>
          ) : (
            <>
              <TextField name="reason" label={t('admin.suspend.reason')} hint={t('admin.suspend.reason.hint')} maxLength={500} />
              <Button look="danger" name="intent" value="suspend">
                {t('admin.suspend.button')}
              </Button>
            </>
          )}
        </Form>
      </Section>
    </>
  );
}
