import { UserText } from '~/ui/user-text';
import { Paragraphs } from './paragraphs';
import type { Shown } from './show.types';
import { usePracticeWords } from './use-practice-words';

export function ShowConditions({ content: { items }, language }: Shown<'conditions'>) {
  return (
    <ul className="max-w-text list-disc space-y-2 ps-6 marker:text-theme">
      {items.map((item, index) => (
        // The sign stands where the page begins its lines, whichever way the words run.
        <li key={index}>
          <UserText lang={language}>{item}</UserText>
        </li>
      ))}
    </ul>
  );
}

/** Side by side: both are advice, and neither comes first. */
export function ShowAdapting({ content: { adapt, keep }, language }: Shown<'adapting'>) {
  const { t } = usePracticeWords();
  const sides = [
    ['practice-words.field.ADAPTING.adapt', adapt, 'border-dashed'],
    ['practice-words.field.ADAPTING.keep', keep, 'border-solid'],
  ] as const;
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {sides.map(([title, text, line]) => (
        <div key={title} className={`border-t-4 border-theme pt-4 ${line}`}>
          <h3 className="mb-2">{t(title)}</h3>
          <Paragraphs text={text} language={language} />
        </div>
      ))}
    </div>
  );
}

export function ShowContact({ content: { languages, note }, language }: Shown<'contact'>) {
  const { t, list, languageName } = usePracticeWords();
  return (
    <div className="space-y-3">
      {languages.length > 0 && <p>{t('practices.answersIn', { languages: list(languages.map(languageName)) })}</p>}
      {note && <Paragraphs text={note} language={language} />}
    </div>
  );
}

export function ShowGoals({ content: { goals } }: Pick<Shown<'goals'>, 'content'>) {
  const { name, number } = usePracticeWords();
  return (
    <ul className="max-w-text space-y-2">
      {goals.map((goal) => (
        <li key={goal} className="flex items-baseline gap-3">
          <span className="figures inline-flex min-w-8 shrink-0 justify-center rounded-small bg-theme-wash px-1.5 font-bold text-theme-ink">{number(goal)}</span>
          <span>{name('goal', goal)}</span>
        </li>
      ))}
    </ul>
  );
}
