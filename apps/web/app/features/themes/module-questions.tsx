import type { ThemeQuery } from '~/api/generated/graphql';
import { citiesThatAnswer } from '~/features/clips/passages/cities-that-answer';
import { QuestionPassages } from '~/features/clips/passages/question-passages';
import { useI18n } from '~/i18n/use-i18n';
import { Chevron } from '~/ui/chevron';
import { UserText } from '~/ui/user-text';

/** The questions a module answers; each unfolds to the passages in which cities answer it. */
export function ModuleQuestions({ theme: { text, passages } }: { theme: Pick<NonNullable<ThemeQuery['theme']>, 'text' | 'passages'> }) {
  const { t } = useI18n();
  if (text.questions.length === 0) return null;
  return (
    <section id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title" className="text-h3">
        {t('themes.questions')}
      </h2>
      <ul className="mt-3 border-b border-line">
        {text.questions.map(({ key, text: question }) => {
          const answers = passages.find((one) => one.key === key);
          const cities = citiesThatAnswer(answers);
          const words = (
            <UserText lang={text.language} className="font-semibold">
              {question}
            </UserText>
          );
          return (
            <li key={key} className="border-t border-line">
              {cities > 0 ? (
                <details>
                  <summary className="flex min-h-11 list-none flex-wrap items-center gap-x-4 py-3">
                    <span className="min-w-0 flex-1">{words}</span>
                    <Chevron />
                    <span className="basis-full text-small text-theme-ink">{t('moments.cities', { count: cities })}</span>
                  </summary>
                  <div className="pb-5">
                    <QuestionPassages answers={answers} question={question} language={text.language} counted={false} />
                  </div>
                </details>
              ) : (
                <p className="py-3">{words}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
