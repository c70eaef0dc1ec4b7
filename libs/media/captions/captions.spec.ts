import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AppError } from '@libs/platform/access/app-error.js';
import { checkCues } from './check-cues.js';
import { type Cue, LATEST_MS, parseCaptions } from './parse-captions.js';
import { writeWebvtt } from '@libs/contracts/webvtt.js';

const refusal = (content: string): unknown => refused(() => parseCaptions(content));
const refused = (read: () => unknown): unknown => {
  try {
    read();
  } catch (err) {
    const { code, details } = err as AppError;
    return { code, ...details.params };
  }
  return 'taken';
};

describe('captions', () => {
  it('reads WebVTT with header, notes, styles, names, settings and markup', () => {
    const { cues } = parseCaptions(
      '\ufeffWEBVTT - a title\nKind: captions\n\nNOTE said\nby nobody\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.500 line:90% align:start\n<v Amina>Hello &amp; <i>welcome</i>\nto 3 < 4\n\n01:00:00.000 --> 01:00:01.000\n<00:19.000><c.loud>Now</c>',
    );
    expect(cues).toEqual([
      { startMs: 1000, endMs: 2500, text: 'Hello & welcome\nto 3 < 4' },
      { startMs: 3_600_000, endMs: 3_601_000, text: 'Now' },
    ]);
  });

  it('reads SRT with numbers, commas, Windows line ends and its markup', () => {
    const { cues, lines } = parseCaptions('1\r\n00:00:01,5 --> 00:00:02,000\r\n<font color="#fff">Un</font>\r\n{\\an8}deux\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nTrois\r\n');
    expect(cues).toEqual([
      { startMs: 1500, endMs: 2000, text: 'Un\ndeux' },
      { startMs: 2000, endMs: 3000, text: 'Trois' },
    ]);
    expect(lines).toEqual([2, 7]);
  });

  it('puts cues in order and lets them overlap', () => {
    expect(parseCaptions('WEBVTT\n\n00:05.000 --> 00:06.000\nb\n\n00:01.000 --> 00:09.000\na').cues.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it.each([
    ['an arrow too short', 'WEBVTT\n\n00:05.000 -> 00:06.000\nwords', { code: 'CAPTIONS_NOT_UNDERSTOOD', line: 3 }],
    ['a time that is none', 'WEBVTT\n\n00:05.000 --> soon\nwords', { code: 'CAPTIONS_NOT_UNDERSTOOD', line: 3 }],
    ['minutes past 59', '1\n00:75:00,000 --> 00:76:00,000\nwords', { code: 'CAPTIONS_NOT_UNDERSTOOD', line: 2 }],
    ['a caption run into the next', '1\n00:00:01,000 --> 00:00:02,000\na\n00:00:03,000 --> 00:00:04,000\nb', { code: 'CAPTIONS_NOT_UNDERSTOOD', line: 4 }],
    ['something else', '{"not": "captions"}', { code: 'CAPTIONS_NOT_UNDERSTOOD', line: 1 }],
    ['an end before the beginning', 'WEBVTT\n\n00:06.000 --> 00:05.000\nwords', { code: 'CAPTIONS_BACKWARDS', line: 3 }],
    ['a header alone', 'WEBVTT\n', { code: 'CAPTIONS_EMPTY' }],
    ['nothing', '', { code: 'CAPTIONS_EMPTY' }],
    ['markup without words', 'WEBVTT\n\n00:05.000 --> 00:06.000\n<i></i>', { code: 'CAPTIONS_EMPTY' }],
    ['a caption too long', `WEBVTT\n\n00:05.000 --> 00:06.000\n${'x'.repeat(501)}`, { code: 'CAPTION_TOO_LONG', line: 3, limit: 500 }],
    ['a file too large', 'x'.repeat(1024 * 1024 + 1), { code: 'CAPTIONS_TOO_LARGE', limitKilobytes: 1024 }],
  ])('refuses %s', (_name, content, expected) => {
    expect(refusal(content)).toEqual(expected);
  });

  it('cuts a line that is to be seen to the end, and refuses one that begins after any film', () => {
    expect(parseCaptions('1\n00:00:01,000 --> 9999:59:59,999\nto the end').cues).toEqual([{ startMs: 1000, endMs: LATEST_MS, text: 'to the end' }]);
    expect(refusal('1\n24:00:00,000 --> 24:00:01,000\nx')).toEqual({ code: 'CAPTIONS_PAST_END', line: 2 });
  });

  it('keeps no half of a letter, which JSON in the database would not take', () => {
    expect(parseCaptions('1\n00:00:01,000 --> 00:00:02,000\ncut \ud83d').cues[0]?.text).toBe('cut \ufffd');
    expect(checkCues([at(0, 1, 'cut \udc00')], 9000)[0]?.text).toBe('cut \ufffd');
  });

  it('refuses more cues than a film may have', () => {
    const content = `WEBVTT\n\n${'00:01.000 --> 00:02.000\nx\n\n'.repeat(5001)}`;
    expect(refusal(content)).toEqual({ code: 'CAPTIONS_TOO_MANY', limit: 5000 });
  });

  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\ufeff\u2028\u2029]/g, '').trim()).filter((text) => text !== '');
  const cue = fc.record({ startMs: fc.nat(10 * 3_600_000), length: fc.integer({ min: 1, max: 60_000 }), text: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')) });

  it('what is written is read again as it was, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1, maxLength: 20 }), (made) => {
        const cues = made.map(({ startMs, length, text }) => ({ startMs, endMs: startMs + length, text })).sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
        expect(parseCaptions(writeWebvtt(cues)).cues).toEqual(cues);
      }),
    );
  });

  it('answers any text with cues that are plain and in order, or with a refusal that names its code', () => {
    const piece = fc.oneof(fc.constantFrom('WEBVTT', '00:01.000 --> 00:02.000', '1', '<b>', '-->', '', 'NOTE', '&lt;script&gt;', '00:00:09,999 --> 00:00:10,000'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }).map((lines) => lines.join('\n')), (content) => {
        let read;
        try {
          read = parseCaptions(content);
        } catch (err) {
          expect((err as AppError).code).toMatch(/^CAPTION/);
          return;
        }
        for (const [index, { startMs, endMs, text }] of read.cues.entries()) {
          expect(endMs).toBeGreaterThan(startMs);
          expect(startMs).toBeGreaterThanOrEqual(read.cues[index - 1]?.startMs ?? 0);
          expect(text).not.toMatch(/\n\n|^\s|\s$/);
        }
        expect(writeWebvtt(read.cues)).not.toMatch(/<(?!\/?$)/);
      }),
    );
  });

  const at = (startMs: number, endMs: number, text = 'words'): Cue => ({ startMs, endMs, text });

  it('takes the cues of an editor in order, without what has no words', () => {
    expect(checkCues([at(2000, 3000, ' b <3 \r\n\n c\u0007 '), at(0, 1000, 'a'), at(1000, 1500, ' \n')], 9000)).toEqual([at(0, 1000, 'a'), at(2000, 3000, 'b <3\nc')]);
  });

  it.each([
    ['an end before the beginning', [at(0, 1), at(5, 5)], { number: 2, fault: 'TIMES' }],
    ['a moment before the film', [at(-1, 5)], { number: 1, fault: 'TIMES' }],
    ['words past the end', [at(0, 1), at(9001, 9500)], { number: 2, fault: 'PAST_END' }],
    ['a line too long', [at(0, 1, 'x'.repeat(501))], { number: 1, fault: 'TOO_LONG', limit: 500 }],
  ])('refuses %s, and says which', (_name, cues, expected) => {
    expect(refused(() => checkCues(cues, 9000))).toMatchObject({ code: 'CAPTION_BAD', ...expected });
  });

  it('refuses to be left without any', () => {
    expect(refused(() => checkCues([at(0, 1, ' ')], 9000))).toEqual({ code: 'CAPTIONS_EMPTY' });
  });
});
