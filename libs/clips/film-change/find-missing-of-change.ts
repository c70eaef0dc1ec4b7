import type { MissingItem } from '../clip.types.js';
import { type ClipSoFar, hasCaptions } from '../find-missing.js';

/** What another film lacks before it can be submitted: all else is the clip's, which is on the site. */
export function findMissingOfChange({ filmState, ...clip }: Pick<ClipSoFar, 'filmState' | 'spokenLanguage' | 'captionLanguages'>): MissingItem[] {
  if (filmState === 'EMPTY') return ['FILM'];
  if (filmState !== 'READY') return ['FILM_NOT_READY'];
  return hasCaptions(clip) ? [] : ['CAPTIONS'];
}
