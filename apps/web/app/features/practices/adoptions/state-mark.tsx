import type { AdoptionState } from '~/api/generated/graphql';
import { PracticeShape, StateShape } from './state-shape';

interface Props {
  state: AdoptionState | 'PRACTICE';
  size?: number;
  isOpen?: boolean;
}

/** The shape of a state beside its words, which say it. It does not turn with the direction of reading. */
export function StateMark({ state, size = 20, isOpen }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className={`inline-block shrink-0 align-[-0.2em] ${isOpen ? 'text-edge' : 'text-theme-ink'}`}>
      {state === 'PRACTICE' ? <PracticeShape /> : <StateShape state={state} isOpen={isOpen} />}
    </svg>
  );
}
