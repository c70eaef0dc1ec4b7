import { registerEnumType } from '@nestjs/graphql';

/** Where a suggestion stands. */
export const SuggestionState = { OPEN: 'OPEN', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED', OUTDATED: 'OUTDATED' } as const;
export type SuggestionState = (typeof SuggestionState)[keyof typeof SuggestionState];

registerEnumType(SuggestionState, {
  name: 'SuggestionState',
  description: 'Where the suggestion of a better line stands.',
  valuesMap: {
    OPEN: { description: 'Its city has not answered.' },
    ACCEPTED: { description: 'The line reads so, or in words the city found after it.' },
    DECLINED: { description: 'The line stays as it was.' },
    OUTDATED: { description: 'The line was changed otherwise, or is gone.' },
  },
});
