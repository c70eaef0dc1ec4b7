import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { LanguageField } from '~/ui/form/language-field';
import { Select } from '~/ui/form/select';
import type { PageAnswer } from '../server/act-on-page.server';
import type { LanguagesData } from './languages.server';

/** A first text by a machine, where one is named in the configuration; else the page says that there is none. */
export function MachineForms({ data, answer }: { data: LanguagesData; answer: PageAnswer | undefined }) {
  const { t, languageName } = useI18n();
  const { engines, spoken, tracks, clip } = data;
  const of = (form: string) => (answer?.form === form ? { problem: answer.problem, sent: answer.sent } : {});
  const canDraft = engines.speech && spoken !== null && clip.media.state === 'READY' && clip.media.hasSound !== false;
  return (
    <div>
      <h3 className="text-h3">{t('captions.machine')}</h3>
      <p className="mb-4 max-w-text">{t(engines.speech || engines.translation ? 'captions.machine.text' : 'captions.machine.none')}</p>
      {canDraft && spoken && (
        <Form {...of('draft')}>
          <input type="hidden" name="intent" value="draft" />
          <input type="hidden" name="language" value={spoken} />
          <Button look="quiet">{t('captions.machine.speech', { language: languageName(spoken) })}</Button>
        </Form>
      )}
      {engines.translation && tracks.length > 0 && (
        <div className="mt-6">
          <Form {...of('translate')}>
            <input type="hidden" name="intent" value="translate" />
            <Select name="from" label={t('captions.machine.from')} choices={tracks.map(({ language }) => ({ value: language, label: languageName(language) }))} defaultValue={spoken ?? tracks[0]?.language} />
            <LanguageField name="language" id="translate-language" choices={data.choices} without={tracks.map(({ language }) => language)} label={t('captions.machine.to')} />
            <Button look="quiet">{t('captions.machine.translate')}</Button>
          </Form>
        </div>
      )}
    </div>
  );
}
