import type { CelebrationQuestion } from '../celebration.types.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import type { FieldError } from '@libs/platform/access/app-error.js';
import { answersNeeded, answersWrong } from './registration.errors.js';
import type { StoredAnswers } from './registration.types.js';

export interface GivenAnswer {
  key: string;
  text?: string | null;
  yes?: boolean | null;
}

/** Answers as they are stored. What was asked while the form was open and is not any more is left out. */
export function checkAnswers(questions: readonly CelebrationQuestion[], given: readonly GivenAnswer[]): StoredAnswers {
  const byKey = new Map(given.map((answer) => [answer.key, answer]));
  const stored: StoredAnswers = {};
  const wrong: FieldError[] = [];
  for (const { key, kind, choices } of questions) {
    const { text, yes } = byKey.get(key) ?? {};
    const words = cleanText(text ?? '');
    if (kind === 'YES_NO') {
      if (typeof yes === 'boolean') stored[key] = yes;
    } else if (words && kind === 'CHOICE' && !choices.includes(words)) {
      wrong.push({ path: `answers.${key}`, code: 'CHOICE_UNKNOWN' });
    } else if (words) {
      stored[key] = words;
    }
  }
  if (wrong.length > 0) throw answersWrong(wrong);
  const lacking = questions.filter(({ key, needed }) => needed && stored[key] === undefined).map(({ key }) => key);
  if (lacking.length > 0) throw answersNeeded(lacking);
  return stored;
}
