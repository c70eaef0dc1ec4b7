import sharp from 'sharp';
import { LIMITS } from '@libs/contracts/limits.js';
import { pictureNotUnderstood, pictureTooManyPixels, pictureTooSmall } from './picture.errors.js';

/** Widths that a picture is made in; one that is narrower keeps its own as the widest. */
export const PICTURE_WIDTHS = [320, 640, 1280] as const;

// What came from outside is read by these four decoders and no other: no SVG, no PDF, no old formats.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile', 'VipsForeignLoadHeifFile'] });
sharp.cache(false);
// One core a picture; the others go on answering.
sharp.concurrency(1);

export interface MadeFile {
  name: string;
  bytes: Buffer;
}

export interface MadePicture {
  /** Of the widest file, pixels. */
  width: number;
  height: number;
  files: MadeFile[];
}

/** The widths a picture is kept in, the widest last. */
export function widthsOf(width: number): number[] {
  return [...PICTURE_WIDTHS.filter((wide) => wide < width), Math.min(width, PICTURE_WIDTHS[2])];
}

/**
 * Makes a picture anew from a file that somebody sent: upright as the camera held it, in sRGB, each width as WebP and as JPEG.
 * Place, camera and whatever else stood beside the pixels is gone. Throws what is wrong with the file.
 */
export async function makePicture(path: string): Promise<MadePicture> {
  const seen = await measure(path);
  try {
    const { data, info } = await sharp(path, { limitInputPixels: LIMITS.picture.maxPixels, sequentialRead: true, failOn: 'truncated' })
      .autoOrient()
      .toColourspace('srgb')
      .resize({ width: PICTURE_WIDTHS[2], withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const files: MadeFile[] = [];
    for (const wide of widthsOf(seen.width)) {
      const scaled = sharp(data, { raw: { width, height, channels } }).resize({ width: wide });
      files.push({ name: `${wide}.webp`, bytes: await scaled.clone().webp({ quality: 78 }).toBuffer() });
      files.push({ name: `${wide}.jpg`, bytes: await scaled.clone().jpeg({ quality: 80, mozjpeg: true }).toBuffer() });
    }
    return { width, height, files };
  } catch {
    throw pictureNotUnderstood();
  }
}

/** As it is seen, turned the right way up. */
async function measure(path: string): Promise<{ width: number; height: number }> {
  const { minPixels, maxPixels } = LIMITS.picture;
  const { autoOrient: { width, height }, pages } = await sharp(path, { limitInputPixels: false }).metadata().catch(() => Promise.reject(pictureNotUnderstood()));
  if (pages !== undefined && pages > 1) throw pictureNotUnderstood();
  if (width * height > maxPixels) throw pictureTooManyPixels(maxPixels);
  if (Math.min(width, height) < minPixels) throw pictureTooSmall(minPixels);
  return { width, height };
}
