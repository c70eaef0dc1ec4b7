import type { NetworkMemberFragment, NetworkRoleName } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextField } from '~/ui/form/text-field';
import { Tag } from '~/ui/tag';
import type { MemberAnswer } from './member-answer';

interface Props {
  role: NetworkRoleName;
  member: NetworkMemberFragment;
  themes: string[];
  answer?: MemberAnswer;
}

/** One role: granted or not, and for which languages and themes. */
export function RoleForm({ role, member, themes, answer }: Props) {
  const { t, maybe } = useI18n();
  const held = member.networkRoles.find((one) => one.role === role);
  const name = t(`admin.role.${role}`);
  return (
    <section aria-labelledby={`role-${role}`}>
      <h3 id={`role-${role}`} className="flex flex-wrap items-baseline gap-3">
        {name} {held && <Tag tone="good">{t('admin.role.has')}</Tag>}
      </h3>
      <p className="mb-4 text-soft">{t(`admin.role.${role}.text`)}</p>
      <Form problem={answer?.problem} sent={answer?.sent}>
        <input type="hidden" name="role" value={role} />
        {role !== 'ADMIN' && (
          <>
            <TextField
              name={`languages-${role}`}
              label={t('admin.role.languages')}
              hint={t('admin.role.languages.hint')}
              defaultValue={held?.languages.join(' ')}
              optional
              spellCheck={false}
            />
            <fieldset>
              <legend className="font-semibold">{t('admin.role.themes')}</legend>
              <div className="grid sm:grid-cols-2">
                {themes.map((theme) => (
                  <label key={theme} className="flex min-h-11 cursor-pointer items-center gap-3">
                    <input type="checkbox" name="themes" value={theme} defaultChecked={held?.themes.includes(theme)} className="size-6" />
                    {maybe(`ui.theme.${theme}`) ?? theme}
                  </label>
                ))}
              </div>
            </fieldset>
          </>
        )}
        <p className="flex flex-wrap gap-4">
          {(role !== 'ADMIN' || !held) && (
            <Button look="quiet" name="intent" value="grant">
              {t(held ? 'admin.role.change' : 'admin.role.grant', { role: name })}
            </Button>
          )}
          {held && (
            <Button look="danger" name="intent" value="end">
              {t('admin.role.end', { role: name })}
            </Button>
          )}
        </p>
      </Form>
    </section>
  );
}
