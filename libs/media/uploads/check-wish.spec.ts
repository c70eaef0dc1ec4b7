import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '@libs/contracts/limits.js';
import type { AppError } from '@libs/platform/access/app-error.js';
import { checkWish } from './check-wish.js';

const wish = { filmId: 'f', fileName: 'Our day.MP4', contentType: 'video/mp4', size: 1000 };
const refusal = (change: Partial<typeof wish>) => {
  try {
    return checkWish({ ...wish, ...change }).fileName;
  } catch (err) {
    return (err as AppError).code;
  }
};

describe('the wish to send a film', () => {
  it.each([
    [{}, 'Our day.MP4'],
    [{ contentType: '' }, 'Our day.MP4'],
    [{ contentType: 'application/octet-stream' }, 'Our day.MP4'],
    [{ contentType: 'Video/QuickTime', fileName: 'a.mov' }, 'a.mov'],
    [{ fileName: 'C:\\films\\..\\day.mkv' }, 'day.mkv'],
    [{ fileName: '../../etc/day\u0000.mp4' }, 'day.mp4'],
    [{ size: LIMITS.upload.maxBytes }, 'Our day.MP4'],
    [{ size: LIMITS.upload.maxBytes + 1 }, 'FILM_TOO_LARGE'],
    [{ size: 0 }, 'FILM_FILE_EMPTY'],
    [{ size: undefined }, 'UPLOAD_SIZE_UNKNOWN'],
    [{ size: Number.NaN }, 'UPLOAD_SIZE_UNKNOWN'],
    [{ fileName: 'day.pdf' }, 'FILM_TYPE_REFUSED'],
    [{ fileName: 'mp4' }, 'FILM_TYPE_REFUSED'],
    [{ fileName: '' }, 'FILM_TYPE_REFUSED'],
    [{ contentType: 'text/html' }, 'FILM_TYPE_REFUSED'],
    [{ contentType: 'image/jpeg' }, 'FILM_TYPE_REFUSED'],
  ])('%j', (change, expected) => {
    expect(refusal(change)).toBe(expected);
  });

  it('keeps nothing of a type that the database does not take', () => {
    expect(checkWish({ ...wish, contentType: 'video/\u0000mp4' }).contentType).toBe('video/mp4');
  });
});
