import { describe, expect, it } from '@jest/globals';
import { lineAt, linesMeanwhile } from './find-line.js';
import { countCharacters, hintsFor } from './reading-hints.js';
import { readingNorm } from './reading-norms.js';
import { formatTime, parseShift, parseTime } from './timecode.js';
import { writeWebvtt } from '../../../../../../libs/contracts/webvtt.js';

const cue = (startMs: number, endMs: number, text: string) => ({ startMs, endMs, text });
const kinds = (...[one, language = 'en', next]: [ReturnType<typeof cue>, string?, ReturnType<typeof cue>?]) => hintsFor(one, { norm: readingNorm(language), next, endMs: 60_000 }).map(({ kind }) => kind);

describe('hints for who writes captions', () => {
  it('says what is read too fast, in the measure of the language', () => {
    expect(kinds(cue(0, 2000, 'The bus that reads comes by'))).toEqual([]);
    expect(hintsFor(cue(0, 1000, 'The bus that reads comes by'), { norm: readingNorm('en') })).toEqual([{ kind: 'FAST', is: 27, usual: 17 }]);
    expect(kinds(cue(0, 1000, '会读书的巴士每个星期二来'), 'zh-Hans')).toEqual(['FAST']);
    expect(kinds(cue(0, 1500, '会读书的巴士每个星期二来'), 'zh-Hans')).toEqual([]);
  });

  it('counts letters, not the signs on them', () => {
    expect(countCharacters('كُتُبٌ')).toBe(3);
    expect(countCharacters('e\u0301te\u0301\n\u200fx')).toBe(4);
  });

  it.each([
    ['a line too wide', cue(0, 6000, 'x'.repeat(43)), undefined, ['WIDE']],
    ['three lines', cue(0, 3000, 'a\nb\nc'), undefined, ['LINES']],
    ['a blink', cue(0, 500, 'a'), undefined, ['SHORT']],
    ['a whole verse', cue(0, 7500, 'a'), undefined, ['LONG']],
    ['two at once', cue(0, 2000, 'a'), cue(1999, 3000, 'b'), ['OVERLAP']],
    ['no words', cue(0, 500, ' \n '), undefined, ['EMPTY']],
    ['after the film', cue(61_000, 62_000, 'a'), undefined, ['PAST_END']],
  ])('%s', (_name, one, next, expected) => {
    expect(kinds(one, 'en', next)).toEqual(expected);
  });

  it('finds what is said at a moment, and what the other language says meanwhile', () => {
    const lines = [cue(0, 2000, 'a'), cue(1500, 3000, 'b'), cue(4000, 5000, 'c')];
    expect([0, 1600, 3500, 4999].map((ms) => lineAt(lines, ms)?.text)).toEqual(['a', 'b', undefined, 'c']);
    expect(linesMeanwhile(lines, cue(1000, 3100, '')).map(({ text }) => text)).toEqual(['a', 'b']);
    expect(linesMeanwhile(lines, cue(2950, 4020, ''))).toEqual([]);
  });
});

describe('times', () => {
  it('are read as people write them', () => {
    expect(['1:23.45', '01:02:03,450', '83.4', '٨٣٫٤', '0:59.999', ' 5 '].map(parseTime)).toEqual([83_450, 3_723_450, 83_400, 83_400, 59_999, 5_000]);
    expect(['', '1:60', '1:60:00', 'soon', '1.2345', '-1'].map(parseTime)).toEqual(Array(6).fill(undefined));
    expect(['-1.5', '+2', '٠٫٢٥', '−0,5', 'x', ''].map(parseShift)).toEqual([-1500, 2000, 250, -500, undefined, undefined]);
    expect([0, 83_450, 3_723_004].map(formatTime)).toEqual(['0:00.000', '1:23.450', '1:02:03.004']);
    for (const ms of [0, 1, 999, 60_000, 3_599_999, 36_000_001]) expect(parseTime(formatTime(ms))).toBe(ms);
  });

  it('stand in a file that nothing in the words can break', () => {
    expect(writeWebvtt([cue(1000, 2500, 'a <b> & c')])).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:02.500\na &lt;b&gt; &amp; c\n');
  });
});
