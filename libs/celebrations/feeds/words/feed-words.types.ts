import type { AccessService } from '../../celebration.types.js';

/** Words of feeds around what a city wrote; `{name}` stands for what is put in. */
export type FeedWord = 'ofCity' | 'ofTheme' | 'mine' | 'one' | 'cancelled' | 'cancelledBecause' | 'by' | 'free' | 'donation' | 'paid' | 'register' | 'online' | 'link';

export interface FeedWords {
  words: Record<FeedWord, string>;
  access: Record<AccessService, string>;
}
