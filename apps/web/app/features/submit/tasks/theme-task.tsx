import { useI18n } from '~/i18n/use-i18n';
import { RadioGroup } from '~/ui/form/radio-group';
import type { EditedClip } from '../edit-page.server';
import { useEdit } from '../saving/edit-context';
import { SaveForm } from '../saving/save-form';
import { QuestionChoices } from './question-choices';

/** The theme it speaks to, and which of its questions, from which moment on. */
export function ThemeTask() {
  const { t, maybe, path } = useI18n();
  const { page, facts } = useEdit();
  const { id, theme, questions, media } = page.clip;
  return (
    <div className="space-y-10">
      <SaveForm intent="theme" basis={theme.slug} auto button={t('ui.save')}>
        <RadioGroup
          name="themeSlug"
          label={t('submit.theme.label')}
          hint={questions.length > 0 ? t('submit.theme.hint') : undefined}
          defaultValue={theme.slug}
          choices={facts.themes.map((slug) => ({ value: slug, label: maybe(`ui.theme.${slug}`) ?? slug, hint: maybe(`submit.theme.${slug}`) }))}
        />
      </SaveForm>
      <SaveForm key={theme.slug} intent="questions" basis={questions} auto button={t('submit.questions.save')}>
        <QuestionChoices groups={groupsOf(theme.text, t('submit.questions.ofTheme'))} chosen={questions} />
      </SaveForm>
      {media.state === 'READY' && (
        <p className="max-w-text">
          <a href={path(`/clips/${id}/moments`)} className="inline-flex min-h-11 items-center">
            {t('submit.moments.beside')}
          </a>
          <span className="block text-small text-soft">{t('submit.moments.intro')}</span>
        </p>
      )}
    </div>
  );
}

type ThemeText = EditedClip['theme']['text'];

function groupsOf({ questions, tips }: ThemeText, first: string) {
  return [{ key: 'theme', title: first, questions }, ...tips].filter((group) => group.questions.length > 0);
}
