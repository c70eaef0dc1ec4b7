import { describe, expect, it } from '@jest/globals';
import { renderPost } from './render-post.js';
import { renderWords } from './render-words.js';

const ORIGIN = { origin: 'http://localhost' };
/** The long way: a mark in a paragraph of its own keeps the text from the short one. */
function theLongWay(body: string): { html: string; text: string } {
  const { html, text } = renderPost(`${body}\n\n_end_`, ORIGIN);
  return { html: html.replace('\n<p dir="auto"><em>end</em></p>', ''), text: text.replace(/\nend$/, '') };
}

const PIECES = [
  ...['*who*', '**is there**', '*', '**', '(*a*)', '\n- ', '\n\n- ', '- a', '*b* ', '\n- c'],
  ...['Begin', 'with', 'who', 'is', 'there', 'école', 'العربية', '日本語', '2026', '12', 'a', '-', '- ', ': ', '(why)', '"halls"', 'don’t', '3)', '1.', '1. ', ':-', '--', '---', '/', '//', 'www.example.org'],
  ...['.', ',', '?', '!', ' ', ' ', ' ', ' ', '  ', '\n', '\n', '\n\n', '\n\n\n', '\n ', ' \n', '…', '☕', '—', "'", 'http:', 'https://example.org', '%', '50%', 'é', 'e\u0301'],
  ...['*', '_', '#', '>', '<b>', '`', '~~', '[x](y)', '|', '&amp;', '\\', '@', 'a@example.org', '+', '=', '\t', '\r\n', '\u00a0', '\u202e'],
];
/** Numbers of a seed, the same each time. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a post of words alone', () => {
  it.each(['One.', 'We asked each caretaker.\nThree said yes.\n\nThe rest wants to know: who pays? (We do not know.)', 'بدأنا بقائمة القاعات.', '2026 was good', 'Ten - or more - of 50%', 'We began with **who is there**, and asked.\n\n- a bench\n- the *night bus*\n\nThat is *all*.', '**One**\n*two* (**three**)'])('needs no parser: %s', (body) => {
    expect(renderWords(body)).toEqual(theLongWay(body));
    expect(renderPost(body, ORIGIN)).toMatchObject({ ...theLongWay(body), mentions: [], links: 0, quoted: [], problems: [], characters: body.length });
  });

  it.each(['- one\n\n- two', 'a\n- b', '- a\nb', '-  a', '- - a', '- 1. a', '* one', 'a *b c', '**a*b**', '***a***', 'a*b*', '*a *', '* a*', '1. one', 'a\n12) b', ' a', 'a ', 'a  \nb', 'a\n---', 'a\n:-', 'see www.example.org', 'see http://example.org', 'a@example.org', 'a_b', '# a', '> a', '`a`', 'a\tb', 'a\rb', '&amp;', '<b>', ' ', '\n', ''])(
    'is not this one: %j',
    (body) => expect(renderWords(body)).toBeNull(),
  );

  it('comes out as by the long way, whatever it is made of', () => {
    const roll = dice(7);
    let short = 0;
    for (let one = 0; one < 9_000; one++) {
      // Half of the texts are of the harmless pieces alone, so that enough of them go the short way.
      const kinds = one % 2 === 0 ? 50 : PIECES.length;
      const body = Array.from({ length: 1 + roll(12) }, () => PIECES[roll(kinds)] ?? '').join('');
      const words = renderWords(body);
      if (!words) continue;
      short++;
      expect([body, words]).toEqual([body, theLongWay(body)]);
    }
    expect(short).toBeGreaterThan(500);
  });

  it('is still held to its length', () => {
    expect(renderPost('word '.repeat(4_001), ORIGIN).problems).toEqual([{ code: 'POST_TOO_LONG', params: { limit: 20_000 } }]);
  });
});
