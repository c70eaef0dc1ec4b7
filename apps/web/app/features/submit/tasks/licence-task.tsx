import { useI18n } from '~/i18n/use-i18n';
import { RadioGroup } from '~/ui/form/radio-group';
import { useEdit } from '../saving/edit-context';
import { SaveForm } from '../saving/save-form';

const licences = ['CC_BY_4_0', 'CC_BY_SA_4_0', 'CC_BY_NC_4_0', 'CC0_1_0'] as const;

/** What others may do with the film; each licence in a sentence of plain words. */
export function LicenceTask() {
  const { t } = useI18n();
  const { page } = useEdit();
  return (
    <SaveForm intent="licence" basis={page.clip.licence} auto button={t('ui.save')}>
      <RadioGroup
        name="licence"
        label={t('submit.licence.label')}
        hint={t('submit.licence.hint')}
        defaultValue={page.clip.licence}
        choices={licences.map((licence) => ({ value: licence, label: t(`clips.licence.${licence}`), hint: t(`submit.licence.${licence}`) }))}
      />
    </SaveForm>
  );
}
