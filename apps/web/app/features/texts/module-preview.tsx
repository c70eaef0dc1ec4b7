import { useI18n } from '~/i18n/use-i18n';
import { ModuleSteps } from '~/features/themes/module-steps';
import { ModuleTips } from '~/features/themes/module-tips';
import { UserText } from '~/ui/user-text';

interface Step {
  key: string;
  title: string;
  text: string;
}

interface Props {
  language: string;
  text: {
    title: string;
    promise: string;
    /** Sanitised. */
    introductionHtml: string;
    questions: { key: string; text: string }[];
    tips: { key: string; title: string; textHtml: string; questions: { key: string; text: string }[] }[];
    firstSteps: Step[];
    nextSteps: Step[];
    credit: string;
    creditUrl: string;
  };
}

/** A text as readers would see it. */
export function ModulePreview({ text, language }: Props) {
  const { t } = useI18n();
  return (
    <div className="space-y-8">
      <div>
        <p className="text-h2 font-bold">
          <UserText lang={language}>{text.title}</UserText>
        </p>
        <UserText as="p" lang={language} className="mt-2 text-lead text-soft">
          {text.promise}
        </UserText>
      </div>
      <div className="prose" dir="auto" lang={language} dangerouslySetInnerHTML={{ __html: text.introductionHtml }} />
      <ul className="max-w-text list-disc space-y-1 ps-6">
        {text.questions.map((question) => (
          <li key={question.key}>
            <UserText lang={language}>{question.text}</UserText>
          </li>
        ))}
      </ul>
      <h2>{t('texts.field.tips')}</h2>
      <ModuleTips tips={text.tips} language={language} open />
      <h2>{t('texts.field.firstSteps')}</h2>
      <ModuleSteps steps={text.firstSteps} language={language} />
      <h2>{t('texts.field.nextSteps')}</h2>
      <ModuleSteps steps={text.nextSteps} language={language} />
      <p className="text-small">
        <UserText lang={language}>{text.credit}</UserText> <bdi className="text-soft">{text.creditUrl}</bdi>
      </p>
    </div>
  );
}
