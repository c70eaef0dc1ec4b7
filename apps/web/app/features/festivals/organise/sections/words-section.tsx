import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { Boxes } from '~/ui/form/boxes';
import { useI18n } from '~/i18n/use-i18n';
import { LanguageField } from '~/ui/form/language-field';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { SectionForm, type SectionProps } from './section-form';

const LIMIT = LIMITS.festival;

/** What it is called, what it is about, in which language. */
export function WordsSection({ data, answer }: SectionProps) {
  const { t, maybe } = useI18n();
  const { festival: draft } = data;
  return (
    <SectionForm {...{ data, answer }} section="words">
      <TextField name="title" label={t('festivals-organise.field.title')} hint={t('festivals-organise.title.hint', { limit: LIMIT.title })} maxLength={LIMIT.title} defaultValue={draft.title} lang={draft.language} />
      <TextArea name="description" label={t('festivals-organise.field.description')} hint={t('festivals-organise.description.hint')} rows={9} maxLength={LIMIT.description} defaultValue={draft.description} lang={draft.language} />
      <LanguageField name="language" label={t('festivals-organise.field.language')} hint={t('festivals-organise.language.hint')} choices={data.languages} defaultValue={draft.language} mayBeEmpty={false} />
      <Boxes
        name="themes"
        label={t('festivals-organise.field.themes')}
        hint={t('festivals-organise.themes.hint', { limit: LIMIT.themes })}
        choices={data.themes.map((slug) => ({ value: slug, label: maybe(`ui.theme.${slug}`) ?? slug }))}
        chosen={answer?.themes ?? draft.themes.map(({ slug }) => slug)}
      />
    </SectionForm>
  );
}
