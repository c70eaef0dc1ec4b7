import type { Celebration } from './celebration.entity.js';
import { CelebrationMissing } from './celebration.types.js';

/** What completeness looks at; the picture's text where it has a picture, and whether anything of it is still to come. */
export type CompletenessFacts = Pick<
  Celebration,
  'title' | 'description' | 'themeSlugs' | 'host' | 'placeName' | 'storedOnlineUrl' | 'priceKind' | 'priceAmount' | 'spokenLanguages'
> & { pictureText: string | null; hasFuture: boolean };

/** What a celebration lacks before it can be submitted, in the order of its form. */
export function findMissing(facts: CompletenessFacts): CelebrationMissing[] {
  const lacks: Record<CelebrationMissing, boolean> = {
    TITLE: facts.title === '',
    DESCRIPTION: facts.description === '',
    THEMES: facts.themeSlugs.length === 0,
    HOST: facts.host === '',
    FUTURE_OCCURRENCE: !facts.hasFuture,
    PLACE_OR_LINK: !facts.placeName && !facts.storedOnlineUrl,
    PRICE: facts.priceKind === 'PAID' && facts.priceAmount === null,
    LANGUAGES: facts.spokenLanguages.length === 0,
    PICTURE_TEXT: facts.pictureText === '',
  };
  return Object.values(CelebrationMissing).filter((item) => lacks[item]);
}
