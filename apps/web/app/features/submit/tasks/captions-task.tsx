import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { NO_SPEECH } from '../../../../../../libs/contracts/languages.js';
import { useI18n } from '~/i18n/use-i18n';
import { FileField } from '~/ui/form/file-field';
import { Notice } from '~/ui/notice';
import { LanguageField } from '~/ui/form/language-field';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextArea } from '~/ui/form/text-area';
import { Details } from '~/ui/details';
import { useEdit } from '../saving/edit-context';
import { SaveForm } from '../saving/save-form';
import { CaptionFiles } from './caption-files';

/** Captions in several languages, from a file or pasted. */
export function CaptionsTask() {
  const { t, languageName, path } = useI18n();
  const { page, facts } = useEdit();
  const { captions, spokenLanguage, missing } = page.clip;
  const wanted = spokenLanguage && spokenLanguage !== NO_SPEECH ? spokenLanguage : null;
  return (
    <div className="space-y-8">
      <p className="max-w-text">{t(spokenLanguage === NO_SPEECH ? 'submit.captions.silent' : 'submit.captions.intro')}</p>
      {wanted && missing.includes('CAPTIONS') && <Notice tone="warn">{t('submit.captions.wanted', { language: languageName(wanted) })}</Notice>}
      <p>
        <a href={path(`/clips/${page.clip.id}/captions`)} className="inline-flex min-h-11 items-center font-semibold">
          {t('submit.captions.editor')}
        </a>
      </p>
      <CaptionFiles captions={captions} />
      <div>
        <h4 className="mb-4 text-h3 font-bold">{t(captions.length > 0 ? 'submit.captions.more' : 'submit.captions.first')}</h4>
        <SaveForm intent="captions" adds multipart button={t('submit.captions.button')} look="main">
          <LanguageField
            choices={facts.languages}
            name="captionLanguage"
            label={t('submit.captions.language')}
            hint={captions.length > 0 ? t('submit.captions.language.hint') : undefined}
            defaultValue={wanted && missing.includes('CAPTIONS') ? wanted : null}
          />
          <FileField
            name="captionFile"
            label={t('submit.captions.choose')}
            hint={t('submit.captions.choose.hint', { limit: Math.floor(LIMITS.captions.maxBytes / 1024) })}
            accept=".vtt,.srt,text/vtt"
            optional
          />
          <Details summary={t('submit.captions.paste')}>
            <TextArea name="captionText" label={t('submit.captions.text')} hint={t('submit.captions.text.hint')} rows={8} optional />
          </Details>
          <RadioGroup
            name="captionOrigin"
            label={t('submit.captions.origin')}
            defaultValue="ORIGINAL"
            choices={[
              { value: 'ORIGINAL', label: t('submit.captions.origin.ORIGINAL') },
              { value: 'HUMAN', label: t('submit.captions.origin.HUMAN') },
              { value: 'MACHINE', label: t('submit.captions.origin.MACHINE') },
            ]}
          />
        </SaveForm>
      </div>
    </div>
  );
}
