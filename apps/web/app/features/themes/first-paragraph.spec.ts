import { describe, expect, it } from '@jest/globals';
import { firstParagraph } from './first-paragraph.js';

describe('the beginning of a text', () => {
  it.each([
    ['<p>One <strong>two</strong>.</p>\n<ul>\n<li>three</li>\n</ul>\n<p>Four.</p>', '<p>One <strong>two</strong>.</p>', '<ul>\n<li>three</li>\n</ul>\n<p>Four.</p>'],
    ['<p dir="auto">One.</p>\n', '<p dir="auto">One.</p>', ''],
    ['<ul><li><p>One.</p></li></ul>\n<p>Two.</p>', '<ul><li><p>One.</p></li></ul>\n<p>Two.</p>', ''],
    ['', '', ''],
  ])('%s', (html, first, rest) => {
    expect(firstParagraph(html)).toEqual([first, rest]);
  });
});
