import { useI18n } from '~/i18n/use-i18n';
import { LanguageField } from '~/ui/form/language-field';
import { Boxes } from './boxes';
import { TaskForm, type TaskProps } from './task-form';

const SERVICES = ['STEP_FREE', 'SIGN_LANGUAGE', 'CAPTIONS', 'HEARING_LOOP', 'QUIET_SPACE'] as const;

/** What lets everybody take part, and which languages are spoken or signed there. */
export function AccessTask({ data, answer }: TaskProps) {
  const { t, languageName } = useI18n();
  const { celebration: draft, languages } = data;
  const near = languages.near.map(({ value }) => value);
  const offered = [...near, ...draft.spokenLanguages.filter((code) => !near.includes(code))];
  return (
    <TaskForm {...{ data, answer }} task="access">
      <Boxes
        name="spokenLanguages"
        label={t('announce.field.SPOKEN_LANGUAGES')}
        choices={offered.map((code) => ({ value: code, label: languageName(code) }))}
        chosen={answer?.ticked.spokenLanguages ?? draft.spokenLanguages}
      />
      <LanguageField name="spokenMore" label={t('announce.spokenMore')} choices={languages} without={offered} optional />
      <Boxes
        name="accessServices"
        label={t('announce.field.ACCESS_SERVICES')}
        hint={t('announce.access.hint')}
        choices={SERVICES.map((service) => ({ value: service, label: t(`announce.access.${service}`), hint: t(`announce.access.${service}.hint`) }))}
        chosen={answer?.ticked.accessServices ?? draft.accessServices}
        optional
      />
    </TaskForm>
  );
}
