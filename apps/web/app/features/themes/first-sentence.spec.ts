import { describe, expect, it } from '@jest/globals';
import { firstSentence } from './first-sentence.js';

describe('the first sentence of a tip', () => {
  it.each([
    ['en', '<p>A mayor’s speech is a start; a council decision is a <strong>footing</strong>. Draft half a page.</p>', 'A mayor’s speech is a start; a council decision is a footing.'],
    ['fr', '<p>Que manque-t-il ? Demandez-le.</p>', 'Que manque-t-il ?'],
    ['ar', '<p>من الغائب؟ اذهبوا إليه. ثم اسألوه.</p>', 'من الغائب؟'],
    ['zh', '<p>市长讲话是开头。<strong>决定</strong>才是立足点。</p>', '市长讲话是开头。'],
    ['en', '<p>Time &amp; money &lt; people</p>', 'Time & money < people'],
    ['en', '', ''],
  ])('%s: %s', (language, html, sentence) => {
    expect(firstSentence(html, language)).toBe(sentence);
  });
});
