import { LIMITS } from '../../../../../libs/contracts/limits.js';
import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { languages } from '~/i18n/languages';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Checkbox } from '~/ui/form/checkbox';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';
import type { AccountData } from './account.server';

interface Props {
  data: AccountData;
  answer?: { problem?: Problem; sent?: SentValues };
}

export function ProfileForm({ data: { viewer, timeZones }, answer }: Props) {
  const { t } = useI18n();
  return (
    <Form problem={answer?.problem} sent={answer?.sent}>
      <TextField name="name" label={t('account.name')} defaultValue={viewer.name} autoComplete="name" maxLength={LIMITS.person.name} />
      <Select
        name="locale"
        label={t('account.locale')}
        hint={t('account.locale.hint')}
        defaultValue={viewer.locale}
        choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        name="timeZone"
        label={t('account.timeZone')}
        hint={t('account.timeZone.hint')}
        defaultValue={viewer.timeZone}
        choices={timeZones}
      />
      <Checkbox name="showPublicly" label={t('account.showPublicly')} hint={t('account.showPublicly.hint')} defaultChecked={viewer.showPublicly} />
      <Button name="intent" value="profile">
        {t('account.save')}
      </Button>
    </Form>
  );
}
