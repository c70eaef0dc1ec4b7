import { Details } from '~/ui/details';
import { useEdit } from '~/features/submit/saving/edit-context';
import { SaveForm } from '~/features/submit/saving/save-form';
import { useI18n } from '~/i18n/use-i18n';
import { FileField } from '~/ui/form/file-field';
import { LanguageField } from '~/ui/form/language-field';
import { TextArea } from '~/ui/form/text-area';

/** Captions of the other film: those that were carried over, and others in their place. */
export function ChangeCaptions() {
  const { t, languageName } = useI18n();
  const { page, facts } = useEdit();
  const { captions } = page.clip;
  return (
    <section aria-labelledby="captions">
      <h2 id="captions" className="mb-4">
        {t('film-change.captions')}
      </h2>
      <p className="max-w-text">{t('film-change.captions.text')}</p>
      {captions.length > 0 && (
        <ul className="mt-4 max-w-form border-t border-line">
          {captions.map((track) => (
            <li key={track.id} className="border-b border-line py-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="font-semibold">{languageName(track.language)}</span>
                <a href={track.url}>{t('submit.captions.file', { language: languageName(track.language) })}</a>
              </p>
              <Details summary={t('submit.captions.remove', { language: languageName(track.language) })}>
                <SaveForm intent="removeCaptions" slot={track.language} button={t('submit.captions.remove.button')} look="danger" />
              </Details>
            </li>
          ))}
        </ul>
      )}
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
