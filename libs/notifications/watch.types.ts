import { registerEnumType } from '@nestjs/graphql';

/** From least to most that one is told; the order is meant. */
export const WatchLevel = { MUTED: 'MUTED', NORMAL: 'NORMAL', TRACKING: 'TRACKING', WATCHING: 'WATCHING' } as const;
export type WatchLevel = (typeof WatchLevel)[keyof typeof WatchLevel];

/** Targets that are not a subject of content, which brings its own kind. */
export const WATCHED_DISCUSSION = 'DISCUSSION';
export const WATCHED_THEME = 'THEME';
export const WATCHED_CITY = 'CITY';

registerEnumType(WatchLevel, {
  name: 'WatchLevel',
  description: 'How much a member wants to hear of something.',
  valuesMap: {
    WATCHING: { description: 'Told of each post.' },
    TRACKING: { description: 'What is unread is counted; told when mentioned, answered or quoted.' },
    NORMAL: { description: 'Told when mentioned, answered or quoted.' },
    MUTED: { description: 'Told nothing, and nothing counts as unread.' },
  },
});
