import { AppError } from '@libs/platform/access/app-error.js';

export const pictureTooLarge = (limit: number) =>
  new AppError('BAD_INPUT', 'PICTURE_TOO_LARGE', `A picture may have at most ${limit} bytes.`, { params: { limitMegabytes: Math.floor(limit / (1024 * 1024)) } });
export const pictureNotUnderstood = () => new AppError('BAD_INPUT', 'PICTURE_NOT_UNDERSTOOD', 'The file is no picture that can be read. Send a JPEG, PNG, WebP or AVIF file.');
export const pictureTooSmall = (limit: number) => new AppError('BAD_INPUT', 'PICTURE_TOO_SMALL', `A picture is at least ${limit} pixels wide and high.`, { params: { limit } });
export const pictureTooManyPixels = (limit: number) =>
  new AppError('BAD_INPUT', 'PICTURE_TOO_MANY_PIXELS', `A picture may have at most ${limit} pixels.`, { params: { limitMegapixels: Math.floor(limit / 1_000_000) } });
