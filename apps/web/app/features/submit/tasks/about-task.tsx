import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { LanguageField } from '~/ui/form/language-field';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { Details } from '~/ui/details';
import { useEdit } from '../saving/edit-context';
import { SaveForm } from '../saving/save-form';

/** Title and summary, first in the language they were thought in, then in any other. */
export function AboutTask() {
  const { t, languageName } = useI18n();
  const { page, facts } = useEdit();
  const texts = [...page.clip.texts].sort((a, b) => Number(b.origin === 'ORIGINAL') - Number(a.origin === 'ORIGINAL'));
  return (
    <div className="space-y-10">
      <p className="max-w-text">{t('submit.about.intro')}</p>
      {texts.map((text) => (
        <section key={text.language} aria-label={languageName(text.language)}>
          <h4 className="mb-4 text-h3 font-bold">{languageName(text.language)}</h4>
          <SaveForm intent="text" slot={text.language} basis={text} auto button={t('ui.save')}>
            <input type="hidden" name={`origin-${text.language}`} value={text.origin} />
            <Words slot={text.language} title={text.title} summary={text.summary} lang={text.language} />
          </SaveForm>
          {texts.length > 1 && (
            <div className="mt-4">
              <Details summary={t('submit.about.remove', { language: languageName(text.language) })}>
                <SaveForm intent="removeText" slot={text.language} button={t('submit.about.remove.button')} look="danger" />
              </Details>
            </div>
          )}
        </section>
      ))}
      {texts.length < LIMITS.clip.languages && (
        <Details summary={t('submit.about.add')}>
          <SaveForm intent="text" slot="new" adds button={t('submit.about.add.button')}>
            <LanguageField choices={facts.languages} name="language-new" label={t('submit.about.language')} without={texts.map(({ language }) => language)} />
            <Words slot="new" />
            <RadioGroup
              name="origin-new"
              label={t('submit.about.origin')}
              defaultValue="HUMAN"
              choices={[
                { value: 'HUMAN', label: t('submit.about.origin.HUMAN') },
                { value: 'MACHINE', label: t('submit.about.origin.MACHINE') },
              ]}
            />
          </SaveForm>
        </Details>
      )}
    </div>
  );
}

function Words({ slot, title, summary, lang }: { slot: string; title?: string; summary?: string; lang?: string }) {
  const { t } = useI18n();
  const { title: longest, summary: most } = LIMITS.clip;
  return (
    <>
      <TextField
        name={`title-${slot}`}
        label={t('submit.about.title')}
        hint={t('submit.about.title.hint', { limit: longest })}
        defaultValue={title}
        maxLength={longest}
        lang={lang}
      />
      <TextArea
        name={`summary-${slot}`}
        label={t('submit.about.summary')}
        hint={t('submit.about.summary.hint', { limit: most })}
        defaultValue={summary}
        maxLength={most}
        rows={6}
        lang={lang}
      />
    </>
  );
}
