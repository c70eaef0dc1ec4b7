import { useI18n } from '~/i18n/use-i18n';
import { LanguageField } from '~/ui/form/language-field';
import type { LanguageChoices } from '~/i18n/language-choices';
import type { Draft } from '../tasks';
import { Boxes } from '~/ui/form/boxes';
import { TaskForm, type TaskProps } from './task-form';

const SERVICES = ['STEP_FREE', 'SIGN_LANGUAGE', 'CAPTIONS', 'HEARING_LOOP', 'QUIET_SPACE'] as const;

/** What lets everybody take part, and which languages are spoken or signed there. */
export function AccessTask({ data, answer }: TaskProps) {
  return (
    <TaskForm {...{ data, answer }} task="access">
      <AccessFields draft={data.celebration} languages={data.languages} ticked={answer?.ticked} />
    </TaskForm>
  );
}

interface Props {
  draft?: Pick<Draft, 'spokenLanguages' | 'accessServices'>;
  languages: LanguageChoices;
  /** What was ticked in a form that is shown again. */
  ticked?: Record<string, string[]>;
}

export function AccessFields({ draft, languages, ticked }: Props) {
  const { t, languageName } = useI18n();
  const near = languages.near.map(({ value }) => value);
  const spoken = draft?.spokenLanguages ?? [];
  const offered = [...near, ...spoken.filter((code) => !near.includes(code))];
  return (
    <>
      <Boxes
        name="spokenLanguages"
        label={t('announce.field.SPOKEN_LANGUAGES')}
        choices={offered.map((code) => ({ value: code, label: languageName(code) }))}
        chosen={ticked?.spokenLanguages ?? spoken}
      />
      <LanguageField name="spokenMore" label={t('announce.spokenMore')} choices={languages} without={offered} optional />
      <Boxes
        name="accessServices"
        label={t('announce.field.ACCESS_SERVICES')}
        hint={t('announce.access.hint')}
        choices={SERVICES.map((service) => ({ value: service, label: t(`announce.access.${service}`), hint: t(`announce.access.${service}.hint`) }))}
        chosen={ticked?.accessServices ?? draft?.accessServices ?? []}
        optional
      />
    </>
  );
}
