import { NO_SPEECH } from '../../../../../../libs/contracts/languages.js';
import { useI18n } from '~/i18n/use-i18n';
import { LanguageField } from '~/ui/form/language-field';
import { RadioGroup } from '~/ui/form/radio-group';
import { useEdit } from '../saving/edit-context';
import { SaveForm } from '../saving/save-form';

/** The language that is spoken or signed; or that nobody speaks. */
export function SpeechTask() {
  const { t } = useI18n();
  const { page, facts } = useEdit();
  const { spokenLanguage } = page.clip;
  const silent = spokenLanguage === NO_SPEECH;
  return (
    <SaveForm intent="speech" basis={spokenLanguage} auto button={t('ui.save')}>
      <RadioGroup
        name="speech"
        label={t('submit.speech.label')}
        defaultValue={silent ? 'none' : 'some'}
        choices={[
          { value: 'some', label: t('submit.speech.some') },
          { value: 'none', label: t('submit.speech.none'), hint: t('submit.speech.none.hint') },
        ]}
      />
      <LanguageField choices={facts.languages} name="spokenLanguage" label={t('submit.speech.language')} hint={t('submit.speech.language.hint')} defaultValue={silent ? null : spokenLanguage} />
    </SaveForm>
  );
}
