import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { LanguageField } from '~/ui/form/language-field';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import { Boxes } from '~/ui/form/boxes';
import { TaskForm, type TaskProps } from './task-form';

const LIMIT = LIMITS.celebration;

/** What it is, in which language, what it speaks to, and who holds it. */
export function WordsTask({ data, answer }: TaskProps) {
  const { t, maybe } = useI18n();
  const { celebration: draft } = data;
  return (
    <TaskForm {...{ data, answer }} task="words">
      <TextField name="title" label={t('announce.field.TITLE')} hint={t('announce.title.hint', { limit: LIMIT.title })} maxLength={LIMIT.title} defaultValue={draft.title} lang={draft.language} />
      <TextArea name="description" label={t('announce.field.DESCRIPTION')} hint={t('announce.description.hint')} rows={9} maxLength={LIMIT.description} defaultValue={draft.description} lang={draft.language} />
      <LanguageField name="language" label={t('announce.field.LANGUAGE')} hint={t('announce.language.hint')} choices={data.languages} defaultValue={draft.language} mayBeEmpty={false} />
      <Boxes
        name="themes"
        label={t('announce.field.THEMES')}
        hint={t('announce.themes.hint', { limit: LIMIT.themes })}
        choices={data.themes.map((slug) => ({ value: slug, label: maybe(`ui.theme.${slug}`) ?? slug }))}
        chosen={answer?.ticked.themes ?? draft.themes.map(({ slug }) => slug)}
      />
      <TextField name="host" label={t('announce.field.HOST')} hint={t('announce.host.hint')} maxLength={LIMIT.host} defaultValue={draft.host} />
    </TaskForm>
  );
}
