import type { QuestionPassagesFragment } from '~/api/generated/graphql';
import { QuestionPassages } from '~/features/clips/passages/question-passages';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

interface Tip {
  key: string;
  title: string;
  textHtml: string;
  questions: { key: string; text: string }[];
}

/** Action tips: what to do, what to ask oneself while doing it, and where cities answer that. */
export function ModuleTips({ tips, language, passages = [] }: { tips: Tip[]; language: string; passages?: QuestionPassagesFragment[] }) {
  const { t } = useI18n();
  return (
    <ul className="space-y-10">
      {tips.map((tip) => (
        <li key={tip.key} id={tip.key} className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-4 border-t-2 border-theme-mid pt-5 lg:grid-cols-[minmax(0,65ch)_minmax(0,1fr)]">
          <div>
            <h3>
              <UserText lang={language}>{tip.title}</UserText>
            </h3>
            {/* Made and sanitised by the API when the text was saved. */}
            <div className="prose mt-2" dir="auto" lang={language} dangerouslySetInnerHTML={{ __html: tip.textHtml }} />
          </div>
          {tip.questions.length > 0 && (
            <div className="text-small">
              <p className="font-semibold text-theme-ink">{t('themes.askYourself')}</p>
              <ul className="mt-1.5 space-y-1.5 text-soft">
                {tip.questions.map((question) => (
                  <li key={question.key}>
                    <UserText lang={language}>{question.text}</UserText>
                    <QuestionPassages answers={passages.find(({ key }) => key === question.key)} question={question.text} language={language} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
