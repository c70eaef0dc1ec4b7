import { LIMITS } from '../../../../../libs/contracts/limits.js';
import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { languages } from '~/i18n/languages';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { Select } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';

interface Props {
  cityId: string;
  answer?: { problem?: Problem; sent?: SentValues };
  /** Administrators begin with the focal point. */
  first?: 'CONTRIBUTOR' | 'FOCAL_POINT';
}

const days = LIMITS.invitation.expiresMs / 86_400_000;

export function InviteForm({ cityId, answer, first = 'CONTRIBUTOR' }: Props) {
  const { t, maybe, language } = useI18n();
  return (
    <Form problem={answer?.problem} sent={answer?.sent}>
      <p className="text-soft">{t('my-city.invite.intro', { days })}</p>
      <input type="hidden" name="cityId" value={cityId} />
      <TextField name="email" type="email" label={t('my-city.invite.email')} autoComplete="off" maxLength={LIMITS.person.email} />
      <TextField name="name" label={t('my-city.invite.name')} optional autoComplete="off" maxLength={LIMITS.person.name} />
      <RadioGroup
        name="role"
        label={t('my-city.invite.role')}
        defaultValue={first}
        choices={(['CONTRIBUTOR', 'ORGANISER', 'FOCAL_POINT'] as const).map((role) => ({
          value: role,
          label: maybe(`cities.role.${role}`) ?? role,
          hint: t(`my-city.invite.role.${role}`),
        }))}
      />
      <Select
        name="locale"
        label={t('my-city.invite.locale')}
        defaultValue={language}
        choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Button>{t('my-city.invite.button')}</Button>
    </Form>
  );
}
