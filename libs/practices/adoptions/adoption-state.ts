import { registerEnumType } from '@nestjs/graphql';

/** Where a city stands with a practice it takes over. */
export const AdoptionState = { CONSIDERING: 'CONSIDERING', ADAPTING: 'ADAPTING', RUNNING: 'RUNNING', REPORTED: 'REPORTED', STOPPED: 'STOPPED' } as const;
export type AdoptionState = keyof typeof AdoptionState;
export const ADOPTION_STATES = Object.values(AdoptionState);

/** Every allowed move; only the city that takes over makes them. What is not here cannot happen. */
export const ADOPTION_MOVES: Record<AdoptionState, readonly AdoptionState[]> = {
  CONSIDERING: ['ADAPTING', 'STOPPED'],
  ADAPTING: ['RUNNING', 'STOPPED'],
  RUNNING: ['REPORTED', 'STOPPED'],
  REPORTED: ['STOPPED'],
  STOPPED: [],
};

export function mayMove(from: AdoptionState, to: AdoptionState): boolean {
  return ADOPTION_MOVES[from].includes(to);
}

/** When the plan may be written: until what came of it is told. */
export function isPlanOpen(state: AdoptionState): boolean {
  return state === 'CONSIDERING' || state === 'ADAPTING' || state === 'RUNNING';
}

/** When the report may be written. */
export function isReportOpen(state: AdoptionState): boolean {
  return state === 'RUNNING' || state === 'REPORTED';
}

/** Whether the plan must stay whole: the city went on from it. */
export function needsPlan(state: AdoptionState): boolean {
  return state === 'ADAPTING' || state === 'RUNNING';
}

/** States that count as taken over. */
export const COUNTED: readonly AdoptionState[] = ['ADAPTING', 'RUNNING', 'REPORTED'];

registerEnumType(AdoptionState, {
  name: 'AdoptionState',
  description: 'Where a city stands with a practice it takes over.',
  valuesMap: {
    CONSIDERING: { description: 'For the people of both cities alone.' },
    REPORTED: { description: 'It told what became of it.' },
    STOPPED: { description: 'It did not go on, and says why.' },
  },
});
