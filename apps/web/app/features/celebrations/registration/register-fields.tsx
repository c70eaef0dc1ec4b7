import { useI18n } from '~/i18n/use-i18n';
import { RadioGroup } from '~/ui/form/radio-group';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { UserText } from '~/ui/user-text';
import type { Question } from './registration.query';

const NAME = 120;
const EMAIL = 254;
const ANSWER = 1_000;

/** Of who has no account, or is not signed in. */
export function PersonFields() {
  const { t } = useI18n();
  return (
    <>
      <TextField name="name" label={t('registrations.name')} autoComplete="name" maxLength={NAME} />
      <TextField name="email" type="email" label={t('registrations.email')} hint={t('registrations.email.hint')} autoComplete="email" maxLength={EMAIL} spellCheck={false} />
    </>
  );
}

/** For how many: a choice, as there are ten at most. */
export function PlacesField({ most }: { most: number }) {
  const { t } = useI18n();
  if (most <= 1) return <input type="hidden" name="places" value="1" />;
  const choices = Array.from({ length: most }, (_, index) => ({ value: String(index + 1), label: t('registrations.places', { count: index + 1 }) }));
  return <Select name="places" label={t('registrations.places.label')} hint={t('registrations.places.hint')} choices={choices} defaultValue="1" />;
}

/** What the city asks, in the words it has for it. */
export function QuestionField({ question, language }: { question: Question; language: string }) {
  const { t } = useI18n();
  const { key, kind, label, needed, choices } = question;
  const field = { name: `answers-${key}`, label: <UserText lang={language}>{label}</UserText>, optional: !needed };
  if (kind === 'YES_NO') return <RadioGroup {...field} choices={[{ value: 'yes', label: t('registrations.yes') }, { value: 'no', label: t('registrations.no') }]} />;
  if (kind === 'CHOICE') return <Select {...field} empty={t('registrations.choose')} choices={choices.map((value) => ({ value, label: `\u2068${value}\u2069` }))} />;
  return <TextArea {...field} rows={3} maxLength={ANSWER} />;
}
