import type { Festival } from './festival.entity.js';
import { FestivalMissing } from './festival.types.js';

/** What completeness looks at; `today` is the day of its zone, `pictureText` null without a picture. */
export type FestivalCompleteness = Pick<Festival, 'title' | 'description' | 'themeSlugs' | 'endsOn'> & { pictureText: string | null; today: string };

/** What a festival lacks before it can be submitted, in the order of its form. */
export function findFestivalMissing({ title, description, themeSlugs, endsOn, pictureText, today }: FestivalCompleteness): FestivalMissing[] {
  const lacks: Record<FestivalMissing, boolean> = {
    TITLE: title === '',
    DESCRIPTION: description === '',
    THEMES: themeSlugs.length === 0,
    FUTURE_DAYS: endsOn < today,
    PICTURE_TEXT: pictureText === '',
  };
  return Object.values(FestivalMissing).filter((item) => lacks[item]);
}
