import type { ThemeQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

/** The questions a module answers. */
export function ModuleQuestions({ theme: { text } }: { theme: Pick<NonNullable<ThemeQuery['theme']>, 'text'> }) {
  const { t } = useI18n();
  if (text.questions.length === 0) return null;
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title" className="text-h3">
        {t('themes.questions')}
      </h2>
      <ul className="mt-3 space-y-3">
        {text.questions.map((question) => (
          <li key={question.key} className="border-s-4 border-theme-mid ps-4">
            <UserText lang={text.language}>{question.text}</UserText>
          </li>
        ))}
      </ul>
    </section>
  );
}
