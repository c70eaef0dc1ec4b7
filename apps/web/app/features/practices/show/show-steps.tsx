import { UserText } from '~/ui/user-text';
import { Paragraphs } from './paragraphs';
import type { Shown } from './show.types';
import { usePracticeWords } from './use-practice-words';

/** The steps along a path, each with a bar as long as it took. */
export function ShowSteps({ content: { steps }, language }: Shown<'steps'>) {
  const { t, months, number } = usePracticeWords();
  const longest = Math.max(...steps.map((step) => step.months ?? 0));
  return (
    <ol className="max-w-text">
      {steps.map((step, index) => (
        <li key={index} className="relative ms-4 border-s-2 border-theme-mid ps-8 pb-8 last:border-transparent last:pb-0">
          <span
            aria-hidden="true"
            className="figures absolute -start-[17px] top-0 flex size-8 items-center justify-center rounded-full bg-theme text-small font-bold text-on-theme"
          >
            {number(index + 1)}
          </span>
          <h3>
            <UserText lang={language}>{step.title}</UserText>
          </h3>
          {step.months != null && step.months > 0 && (
            <p className="mt-1 flex flex-wrap items-center gap-x-3 text-small text-soft">
              <span>{t('practices.took', { time: months(step.months) })}</span>
              <svg aria-hidden="true" width="120" height="8" className="rtl:-scale-x-100">
                <rect width={Math.max(4, (120 * step.months) / longest)} height="8" rx="4" fill="var(--theme-mid)" />
              </svg>
            </p>
          )}
          {step.text && (
            <div className="mt-2">
              <Paragraphs text={step.text} language={language} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
