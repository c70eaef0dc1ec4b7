import { LIMITS } from '@libs/contracts/limits.js';
import { fileEmpty, filmTooLarge, fileTypeRefused, sizeUnknown } from '../media.errors.js';

export interface UploadWish {
  filmId: string;
  fileName: string;
  contentType: string;
  size: number;
}

const NAME_CHARACTERS = 200;

/** Refuses before the first byte what would be refused after the last. */
export function checkWish(given: { filmId: string; fileName?: string | null; contentType?: string | null; size?: number }): UploadWish {
  const { filmId, size } = given;
  if (size === undefined || !Number.isSafeInteger(size)) throw sizeUnknown();
  if (size <= 0) throw fileEmpty();
  if (size > LIMITS.upload.maxBytes) throw filmTooLarge(LIMITS.upload.maxBytes);
  const fileName = lastPart(given.fileName ?? '');
  const extension = /\.([A-Za-z0-9]{1,5})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const contentType = withoutControls(given.contentType ?? '').toLowerCase().trim();
  // Browsers know no type for several of these containers, and then say nothing or octet-stream.
  const typeFits = contentType === '' || contentType === 'application/octet-stream' || contentType === 'application/mp4' || contentType.startsWith('video/') || contentType === 'audio/ogg' || contentType === 'application/ogg';
  if (!LIMITS.upload.extensions.some((known) => known === extension) || !typeFits) throw fileTypeRefused(LIMITS.upload.extensions);
  return { filmId, fileName, contentType: contentType.slice(0, 100), size };
}

/** A file's own name for people to know it by; never part of a path of ours. */
function lastPart(name: string): string {
  const last = name.replaceAll('\\', '/').split('/').at(-1) ?? '';
  return withoutControls(last).slice(-NAME_CHARACTERS);
}

function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f]/g, '');
}
