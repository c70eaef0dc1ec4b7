import type { QuestionPassagesFragment } from '~/api/generated/graphql';
import { citiesThatAnswer } from '~/features/clips/passages/cities-that-answer';
import { QuestionPassages } from '~/features/clips/passages/question-passages';
import { useI18n } from '~/i18n/use-i18n';
import { Chevron } from '~/ui/chevron';
import { UserText } from '~/ui/user-text';
import { firstSentence } from './first-sentence';

interface Tip {
  key: string;
  title: string;
  textHtml: string;
  questions: { key: string; text: string }[];
}

interface Props {
  tips: Tip[];
  language: string;
  passages?: QuestionPassagesFragment[];
  /** Unfolded, where somebody reads all of them. */
  open?: boolean;
}

/** Action tips by their first sentence; each unfolds to what to do, what to ask oneself while doing it, and where cities answer that. */
export function ModuleTips({ tips, language, passages = [], open = false }: Props) {
  const { t } = useI18n();
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,26rem),1fr))] items-start gap-x-12">
      {tips.map((tip) => {
        const answersOf = (key: string) => passages.find((one) => one.key === key);
        const cities = citiesThatAnswer(...tip.questions.map(({ key }) => answersOf(key)));
        return (
          <li key={tip.key} className="border-t-2 border-theme-mid">
            <details open={open} className="group/tip">
              <summary className="flex list-none flex-wrap items-center gap-x-4 py-3.5">
                <h3 className="min-w-0 flex-1">
                  <UserText lang={language}>{tip.title}</UserText>
                </h3>
                <Chevron />
                <span className="mt-1 basis-full text-soft group-open/tip:hidden print:hidden">
                  <UserText lang={language}>{firstSentence(tip.textHtml, language)}</UserText>
                </span>
                {cities > 0 && <span className="basis-full text-small text-theme-ink">{t('moments.cities', { count: cities })}</span>}
              </summary>
              {/* Inside, so that a browser opens the tip when its address is followed. Made and sanitised by the API when the text was saved. */}
              <div id={tip.key} className="scroll-mt-32 pb-8">
                <div className="prose" dir="auto" lang={language} dangerouslySetInnerHTML={{ __html: tip.textHtml }} />
                {tip.questions.length > 0 && (
                  <>
                    <p className="mt-4 font-semibold text-theme-ink">{t('themes.askYourself')}</p>
                    <ul className="mt-1.5 space-y-1.5 text-soft">
                      {tip.questions.map((question) => (
                        <li key={question.key}>
                          <UserText lang={language}>{question.text}</UserText>
                          <QuestionPassages answers={answersOf(question.key)} question={question.text} language={language} />
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
