import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { FileField } from '~/ui/form/file-field';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextArea } from '~/ui/form/text-area';
import { Details } from '~/ui/details';
import type { PageAnswer } from '../server/act-on-page.server';
import type { LanguagesData } from './languages.server';

/** A file as it is, or its text pasted; a language that is there is replaced. */
export function FileForm({ data, answer }: { data: LanguagesData; answer: PageAnswer | undefined }) {
  const { t } = useI18n();
  return (
    <div>
      <h3 className="text-h3">{t('captions.add.file')}</h3>
      <p className="mb-4 max-w-text">{t('captions.file.hint')}</p>
      <Form problem={answer?.problem} sent={answer?.sent} encType="multipart/form-data">
        <input type="hidden" name="intent" value="file" />
        <LanguageField name="language" choices={data.choices} label={t('captions.add.language')} hint={data.tracks.length > 0 ? t('captions.add.replaces') : undefined} />
        <FileField name="file" label={t('captions.file.choose')} hint={t('captions.add.limit', { limit: Math.floor(LIMITS.captions.maxBytes / 1024) })} accept=".vtt,.srt,.txt,text/vtt" optional />
        <Details summary={t('captions.add.paste')}>
          <TextArea name="pasted" label={t('captions.add.pasted')} hint={t('captions.plain.hint')} rows={8} optional />
        </Details>
        <RadioGroup
          name="origin"
          label={t('captions.add.origin')}
          defaultValue="ORIGINAL"
          choices={(['ORIGINAL', 'HUMAN', 'MACHINE'] as const).map((value) => ({ value, label: t(`captions.add.origin.${value}`) }))}
        />
        <Button look="quiet">{t('captions.file.button')}</Button>
      </Form>
    </div>
  );
}
