import { NO_SPEECH } from '@libs/contracts/languages.js';
import type { MissingItem } from './clip.types.js';

export interface ClipSoFar {
  filmState: string;
  texts: { title: string; summary: string }[];
  spokenLanguage: string | null;
  captionLanguages: string[];
  /** Those of them that a machine made and nobody has read. */
  uncheckedLanguages?: readonly string[];
  licence: string | null;
  consent: object | null;
  /** Whether somebody who is shown no longer agrees, or their consent has ended. */
  consentLapsed: boolean;
}

/** What a clip lacks before it can be submitted, in the order a person would do it. */
export function findMissing(clip: ClipSoFar): MissingItem[] {
  const missing: MissingItem[] = [];
  if (clip.filmState === 'EMPTY') missing.push('FILM');
  else if (clip.filmState !== 'READY') missing.push('FILM_NOT_READY');
  if (!clip.texts.some(({ title }) => title.trim())) missing.push('TITLE');
  if (!clip.texts.some(({ summary }) => summary.trim())) missing.push('SUMMARY');
  if (!clip.spokenLanguage) missing.push('SPOKEN_LANGUAGE');
  if (!hasCaptions(clip)) missing.push('CAPTIONS');
  else if (!hasCaptions(readByPeople(clip))) missing.push('CAPTIONS_UNCHECKED');
  if (!clip.licence) missing.push('LICENCE');
  if (!clip.consent) missing.push('CONSENT');
  if (clip.consentLapsed) missing.push('CONSENT_LAPSED');
  return missing;
}

/** In the language that is spoken; its regional forms count. Nobody captions silence. */
export function hasCaptions({ spokenLanguage, captionLanguages }: Pick<ClipSoFar, 'spokenLanguage' | 'captionLanguages'>): boolean {
  if (spokenLanguage === NO_SPEECH) return true;
  if (!spokenLanguage) return captionLanguages.length > 0;
  return captionLanguages.some((language) => base(language) === base(spokenLanguage));
}

function readByPeople({ spokenLanguage, captionLanguages, uncheckedLanguages = [] }: ClipSoFar): Pick<ClipSoFar, 'spokenLanguage' | 'captionLanguages'> {
  return { spokenLanguage, captionLanguages: captionLanguages.filter((language) => !uncheckedLanguages.includes(language)) };
}

function base(language: string): string {
  return language.split('-')[0] ?? language;
}
