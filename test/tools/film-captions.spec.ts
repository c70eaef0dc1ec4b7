import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CONTENT_LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { contentFolder } from '@libs/platform/content/content-folder.js';

/** What a reader can take in: characters in a line and in a second. Chinese ones count double. */
const USUAL = { width: 42, speed: 18 };
const CHINESE = { width: 18, speed: 9 };

const seconds = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

function cuesOf(file: string) {
  return readFileSync(contentFolder('films', 'captions', file), 'utf8')
    .split('\n\n')
    .slice(1)
    .map((block) => {
      const [times = '', ...lines] = block.trim().split('\n');
      const [from = '', to = ''] = times.split(' --> ');
      return { file, from: seconds(from), to: seconds(to), lines };
    });
}

const FILES = readdirSync(contentFolder('films', 'captions'));

describe('captions of the films of the modules', () => {
  it('are there in every language of the content', () => {
    const films = [...new Set(FILES.map((file) => file.split('.')[0]))];
    expect(films).toHaveLength(7);
    expect(FILES).toEqual(films.flatMap((film) => CONTENT_LANGUAGE_CODES.map((language) => `${film}.${language}.vtt`)).sort());
  });

  it.each(CONTENT_LANGUAGE_CODES)('can be read in time, in two lines at most: %s', (language) => {
    const { width, speed } = language === 'zh' ? CHINESE : USUAL;
    const cues = FILES.filter((file) => file.endsWith(`.${language}.vtt`)).flatMap(cuesOf);
    expect(cues.length).toBeGreaterThan(100);
    expect(cues.filter(({ lines }) => lines.length < 1 || lines.length > 2 || lines.some((line) => line === '' || line.length > width))).toEqual([]);
    expect(cues.filter(({ from, to, lines }) => !(lines.join(' ').length / (to - from) <= speed))).toEqual([]);
  });

  it('say in every language at the same time what the words of the film say', () => {
    for (const file of FILES) {
      const [film = '', language = ''] = file.split('.');
      const words = JSON.parse(readFileSync(contentFolder('films', language, `${film}.json`), 'utf8')) as { shots: Record<string, { says: string[] }> };
      const said = Object.values(words.shots).flatMap(({ says }) => says);
      const cues = cuesOf(file);
      expect([file, cues.map(({ lines }) => lines.join(language === 'zh' ? '' : ' '))]).toEqual([file, said]);
      expect(cues.map(({ from }) => from)).toEqual(cuesOf(`${film}.en.vtt`).map(({ from }) => from));
    }
  });
});
