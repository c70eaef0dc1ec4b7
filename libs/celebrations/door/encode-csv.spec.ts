import { describe, expect, it } from '@jest/globals';
import { encodeLine } from './encode-csv.js';

describe('a line of the table', () => {
  it('keeps quotes, commas and line ends within their cell', () => {
    expect(encodeLine(['Ana "the one", B', 'a\nb', 3])).toBe('"Ana ""the one"", B","a\nb","3"\r\n');
  });

  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '  =HYPERLINK("x")', '\r=1', '|calc', '%x'])('never lets %j be run', (text) => {
    expect(encodeLine([text]).startsWith(`"'`)).toBe(true);
  });

  it('leaves numbers of ours alone', () => {
    expect(encodeLine([-2])).toBe('"-2"\r\n');
  });
});
