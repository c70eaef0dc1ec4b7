import type { FlagFacts } from '@libs/review/flags/flaggable-kinds.service.js';
import type { PostState } from '../discussions.types.js';

const STATES: Record<PostState, FlagFacts['state']> = { SHOWN: 'SHOWN', HELD: 'HELD', HIDDEN: 'HIDDEN', REMOVED: 'GONE', MOVED: 'GONE' };

interface Told {
  state: PostState;
  revision: number;
  authorId: string | null;
  cityId: string | null;
  language: string;
}

/** A post as the review desk has to know it. */
export function flagFactsOf({ state, revision, authorId, cityId, language }: Told, { themeSlug }: { themeSlug: string | null }): FlagFacts {
  return { state: STATES[state], revision, authorId, cityId, language, themeSlug };
}
