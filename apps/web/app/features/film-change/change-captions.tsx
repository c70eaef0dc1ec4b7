import { useEdit } from '~/features/submit/saving/edit-context';
import { SaveForm } from '~/features/submit/saving/save-form';
import { CaptionFiles } from '~/features/submit/tasks/caption-files';
import { useI18n } from '~/i18n/use-i18n';
import { FileField } from '~/ui/form/file-field';
import { LanguageField } from '~/ui/form/language-field';
import { TextArea } from '~/ui/form/text-area';

/** Captions of the other film: those that were carried over, and others in their place. */
export function ChangeCaptions() {
  const { t } = useI18n();
  const { page, facts } = useEdit();
  const { captions } = page.clip;
  return (
    <section aria-labelledby="captions">
      <h2 id="captions" className="mb-4">
        {t('film-change.captions')}
      </h2>
      <p className="max-w-text">{t('film-change.captions.text')}</p>
      <div className="mt-4">
        <CaptionFiles captions={captions} />
      </div>
      <div className="mt-6">
        <SaveForm intent="captions" adds multipart button={t('submit.captions.button')}>
          <LanguageField choices={facts.languages} name="captionLanguage" label={t('submit.captions.language')} />
          <FileField name="captionFile" label={t('submit.captions.choose')} accept=".vtt,.srt,text/vtt" optional />
          <TextArea name="captionText" label={t('submit.captions.paste')} rows={4} optional />
        </SaveForm>
      </div>
    </section>
  );
}
