import { describe, expect, it } from '@jest/globals';
import { pictureChoices } from './player-film.js';

const video = (height: number, bytes: number) => ({ kind: 'VIDEO', height, bytes });

describe('what a film can be fetched as', () => {
  it('is told with the bytes of pictures and sound together, from the most to the least', () => {
    const renditions = [video(240, 2_000), video(720, 20_000), { kind: 'AUDIO', height: null, bytes: 1_000 }, { kind: 'POSTER', height: 720, bytes: 9_999 }];
    const film = { renditions, audioUrl: '/audio', saver: { url: '/saver', bytes: 2_400 }, sound: { url: '/sound', bytes: 400 } };
    expect(pictureChoices(film)).toEqual([
      { value: 'auto', bytes: 21_000 },
      { value: '720', bytes: 21_000 },
      { value: '240', bytes: 3_000 },
      { value: 'saver', bytes: 2_400 },
      { value: 'sound', bytes: 400 },
    ]);
  });

  it('falls back on the stream where a film was made before there were files for it', () => {
    expect(pictureChoices({ renditions: [video(240, 2_000), video(720, 20_000), { kind: 'AUDIO', bytes: 1_000 }], audioUrl: '/audio' }).slice(-2)).toEqual([{ value: 'saver', bytes: 3_000 }, { value: 'sound', bytes: 1_000 }]);
  });

  it('is no choice for a silent film of one size, nor where nothing is known', () => {
    expect(pictureChoices({ renditions: [video(240, 2_000)] })).toEqual([{ value: 'auto', bytes: 2_000 }]);
    expect(pictureChoices({})).toEqual([]);
  });
});
