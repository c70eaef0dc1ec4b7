import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../i18n/languages';
import { createTranslator } from '../../../i18n/translate';
import { ruleWords, weekdayName } from './rule-words';

const say = (language: Language) => {
  const messages = JSON.parse(readFileSync(join(import.meta.dirname, `../../../locales/${language}/celebrations.json`), 'utf8')) as Record<string, string>;
  const translator = createTranslator(language, messages);
  return (rule: string) => ruleWords(translator, rule);
};

describe('a recurrence in words', () => {
  it.each([
    ['FREQ=DAILY', 'Every day'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'Every week, on Tuesday and Thursday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;UNTIL=20261224', 'Every 2 weeks, on Saturday, until 24 December 2026'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'Every month, on the last Friday'],
    ['FREQ=MONTHLY;BYDAY=1MO;COUNT=6', 'Every month, on the first Monday, 6 times'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'Every month, on day 15'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Every month, on its last day'],
    ['FREQ=YEARLY;COUNT=1', 'Every year, once'],
  ])('%s', (rule, words) => expect(say('en')(rule)).toBe(words));

  it('is said in other languages as they say it', () => {
    expect(say('fr')('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE;COUNT=10')).toBe('Toutes les 3 semaines, le lundi et mercredi, 10 fois');
    expect(say('ar')('FREQ=WEEKLY;INTERVAL=2;BYDAY=SA')).toBe('كل أسبوعين، يوم السبت');
  });

  it.each(['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=YEARLY;BYMONTH=4,11;BYDAY=2SU', 'FREQ=MONTHLY;BYDAY=1MO,3MO', 'FREQ=MONTHLY;BYMONTHDAY=-1,15', 'FREQ=WEEKLY;BYDAY=1MO', 'FREQ=HOURLY', '', 'nonsense'])(
    'leaves %j to its dates',
    (rule) => expect(say('en')(rule)).toBe('It repeats: see its dates.'),
  );
});

describe('the days of the week', () => {
  it('have their names by their place in it', () => {
    expect([0, 4, 6].map((day) => weekdayName('en', day))).toEqual(['Monday', 'Friday', 'Sunday']);
    expect(weekdayName('fr', 5)).toBe('samedi');
    expect(weekdayName('ar', 6)).toBe('الأحد');
  });
});
