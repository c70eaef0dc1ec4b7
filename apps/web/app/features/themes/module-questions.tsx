import type { ThemeQuery } from '~/api/generated/graphql';
import { QuestionPassages } from '~/features/clips/passages/question-passages';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

/** The questions a module answers, and beneath each the passages in which cities answer it. */
export function ModuleQuestions({ theme: { text, passages } }: { theme: Pick<NonNullable<ThemeQuery['theme']>, 'text' | 'passages'> }) {
  const { t } = useI18n();
  if (text.questions.length === 0) return null;
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title" className="text-h3">
        {t('themes.questions')}
      </h2>
      <ul className="mt-3 space-y-6">
        {text.questions.map((question) => (
          <li key={question.key} className="border-s-4 border-theme-mid ps-4">
            <UserText lang={text.language}>{question.text}</UserText>
            <QuestionPassages answers={passages.find(({ key }) => key === question.key)} question={question.text} language={text.language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
