import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { isId } from '@libs/platform/ids/id.js';
import { findCountry } from './find-country.js';

/** The watch curve has so many points. */
export const PARTS = 100;

/** What a page tells of a viewing: that it began, and which hundredths were watched. Neither names the other. */
export type Play =
  | { what: 'BEGUN'; filmId: string; country: string | null; elsewhere: boolean }
  | { what: 'WATCHED'; filmId: string; parts: number[]; first: boolean; captions: string | null };

/** Null for anything else. */
export function readPlay(body: unknown): Play | null {
  if (typeof body !== 'object' || body === null) return null;
  const { film, begin, zone, elsewhere, watched, first, captions } = body as Record<string, unknown>;
  if (!isId(film)) return null;
  if (begin === true) return { what: 'BEGUN', filmId: film, country: findCountry(zone), elsewhere: elsewhere === true };
  if (!Array.isArray(watched) || watched.length === 0 || watched.length > PARTS) return null;
  const parts = [...new Set(watched as unknown[])].filter((part): part is number => Number.isInteger(part) && (part as number) >= 0 && (part as number) < PARTS);
  if (parts.length !== watched.length) return null;
  return { what: 'WATCHED', filmId: film, parts, first: first === true, captions: typeof captions === 'string' && LANGUAGE_TAG.test(captions) ? captions : null };
}
