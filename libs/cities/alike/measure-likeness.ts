import type { LikeReason } from './alike.types.js';

/** What everybody may know of a city, as far as it is compared. */
export interface CityTraits {
  population: number | null;
  region: string;
  languages: readonly string[];
  ratings: readonly { themeSlug: string; challenge: number | null; strength: number | null }[];
}

export interface Likeness {
  /** 0 to 100. */
  score: number;
  /** What weighs most first. */
  reasons: LikeReason[];
}

/** What each trait can add; together 100. */
const POINTS = { size: 35, region: 15, language: 20, ratings: 30 };
/** At so many times the population size adds nothing any more. */
const FARTHEST_RATIO = 8;
/** Of 1 to 5: from here on a theme counts as a challenge or a strength. */
const MARKED = 4;
/** Points of a theme in which they are strong and it is challenged, and in which both are challenged. */
const STRENGTH = 10;
const CHALLENGE = 6;

/** How like `other` is to `own`, and why. What is not known adds nothing. README has the formula. */
export function scoreLikeness(own: CityTraits, other: CityTraits): Likeness {
  const reasons = [size(own, other), region(own, other), language(own, other), ...ratings(own, other)].filter(({ points }) => points > 0);
  return { score: rounded(reasons.reduce((sum, { points }) => sum + points, 0)), reasons: reasons.sort((a, b) => b.points - a.points) };
}

function reason(kind: LikeReason['kind'], points: number, more: Partial<LikeReason> = {}): LikeReason {
  return { kind, points: rounded(points), population: null, languages: [], themes: [], ...more };
}

function size(own: CityTraits, other: CityTraits): LikeReason {
  if (!own.population || !other.population) return reason('SIZE', 0);
  const apart = Math.abs(Math.log(own.population / other.population)) / Math.log(FARTHEST_RATIO);
  return reason('SIZE', POINTS.size * Math.max(0, 1 - apart), { population: other.population });
}

function region(own: CityTraits, other: CityTraits): LikeReason {
  return reason('REGION', own.region === other.region ? POINTS.region : 0);
}

// A city that speaks more languages is no less understood for it: the share is of the one that speaks fewer.
function language(own: CityTraits, other: CityTraits): LikeReason {
  const theirs = new Set(other.languages.map(bare));
  const languages = [...new Set(own.languages.map(bare))].filter((one) => theirs.has(one));
  const fewer = Math.min(new Set(own.languages.map(bare)).size, theirs.size);
  return reason('LANGUAGE', fewer > 0 ? (POINTS.language * languages.length) / fewer : 0, { languages });
}

/** Without script and region: who speaks `pt-BR` reads `pt`. */
function bare(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function ratings(own: CityTraits, other: CityTraits): LikeReason[] {
  const theirs = new Map(other.ratings.map((rating) => [rating.themeSlug, rating]));
  const challenged = own.ratings.filter(({ challenge }) => (challenge ?? 0) >= MARKED).map(({ themeSlug }) => themeSlug);
  const strong = challenged.filter((theme) => (theirs.get(theme)?.strength ?? 0) >= MARKED);
  const shared = challenged.filter((theme) => !strong.includes(theme) && (theirs.get(theme)?.challenge ?? 0) >= MARKED);
  const forStrength = Math.min(POINTS.ratings, strong.length * STRENGTH);
  const forChallenge = Math.min(POINTS.ratings - forStrength, shared.length * CHALLENGE);
  return [reason('THEIR_STRENGTH', forStrength, { themes: strong }), reason('SHARED_CHALLENGE', forChallenge, { themes: shared })];
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
