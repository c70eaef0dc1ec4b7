import { describe, expect, it } from '@jest/globals';
import { AppError } from '@libs/platform/access/app-error.js';
import type { CelebrationQuestion } from '../celebration.types.js';
import { checkAnswers } from './check-answers.js';

const question = (key: string, kind: CelebrationQuestion['kind'], needed: boolean, choices: string[] = []): CelebrationQuestion => ({ key, label: key, kind, choices, needed });
const QUESTIONS = [question('food', 'CHOICE', true, ['Soup', 'Bread']), question('why', 'TEXT', false), question('bus', 'YES_NO', true)];

function fault(run: () => unknown): AppError | undefined {
  try {
    run();
  } catch (err) {
    if (err instanceof AppError) return err;
    throw err;
  }
  return undefined;
}

describe('answers to a celebration’s questions', () => {
  it('are kept as they are meant; what is not asked any more is left out', () => {
    const given = [{ key: 'food', text: ' Soup ' }, { key: 'why', text: '  ' }, { key: 'bus', yes: false }, { key: 'gone', text: 'x' }];
    expect(checkAnswers(QUESTIONS, given)).toEqual({ food: 'Soup', bus: false });
  });

  it('are asked for by name where they have to be given', () => {
    const wanting = fault(() => checkAnswers(QUESTIONS, [{ key: 'bus', text: 'yes' }]));
    expect(wanting?.code).toBe('ANSWERS_NEEDED');
    expect(wanting?.details.params).toEqual({ keys: 'food bus' });
  });

  it('are chosen from what is offered', () => {
    const wrong = fault(() => checkAnswers(QUESTIONS, [{ key: 'food', text: 'Cake' }, { key: 'bus', yes: true }]));
    expect(wrong?.details.fields).toEqual([{ path: 'answers.food', code: 'CHOICE_UNKNOWN' }]);
  });
});
