import { registerEnumType } from '@nestjs/graphql';

/** Where a city stands with a practice it takes over. */
export const AdoptionState = { CONSIDERING: 'CONSIDERING', ADAPTING: 'ADAPTING', RUNNING: 'RUNNING', REPORTED: 'REPORTED', STOPPED: 'STOPPED' } as const;
export type AdoptionState = keyof typeof AdoptionState;
export const ADOPTION_STATES = Object.values(AdoptionState);

registerEnumType(AdoptionState, {
  name: 'AdoptionState',
  description: 'Where a city stands with a practice it takes over.',
  valuesMap: {
    CONSIDERING: { description: 'For the people of both cities alone.' },
    REPORTED: { description: 'It told what became of it.' },
    STOPPED: { description: 'It did not go on, and says why.' },
  },
});
