import { LIMITS } from '../../../../../libs/contracts/limits.js';
import type { Problem } from '~/api/problem';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextField } from '~/ui/form/text-field';

interface Props {
  hasPassword: boolean;
  email: string;
  problem?: Problem;
}

export function PasswordForm({ hasPassword, email, problem }: Props) {
  const { t } = useI18n();
  return (
    <Form problem={problem}>
      {/* Password managers keep the address with the password. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      {hasPassword && <TextField name="currentPassword" type="password" label={t('account.password.current')} autoComplete="current-password" />}
      <TextField
        name="newPassword"
        type="password"
        label={t('account.password.new')}
        hint={t('account.password.hint', { min: LIMITS.person.password.min })}
        autoComplete="new-password"
      />
      <Button name="intent" value="password">
        {t(hasPassword ? 'account.password.change' : 'account.password.set')}
      </Button>
    </Form>
  );
}
