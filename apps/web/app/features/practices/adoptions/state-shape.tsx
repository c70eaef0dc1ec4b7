import type { AdoptionState } from '~/api/generated/graphql';

/**
 * Each state has a shape of its own, on a ground of 24 by 24: an open ring, a half ring, a disc with an arrow, a square with
 * a tick, a cross. `isOpen`: not reached yet, drawn as an outline.
 */
export function StateShape({ state, isOpen = false }: { state: AdoptionState; isOpen?: boolean }) {
  const line = { stroke: 'currentColor', strokeWidth: 2, fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  if (isOpen) return <circle cx="12" cy="12" r="9" {...line} strokeDasharray="3 4" opacity="0.7" />;
  switch (state) {
    case 'CONSIDERING':
      return <circle cx="12" cy="12" r="9" {...line} />;
    case 'ADAPTING':
      return (
        <>
          <circle cx="12" cy="12" r="9" {...line} />
          <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
        </>
      );
    case 'RUNNING':
      return (
        <>
          <circle cx="12" cy="12" r="10" fill="currentColor" />
          <path d="M9.5 7.5v9l7-4.5z" fill="var(--paper)" />
        </>
      );
    case 'REPORTED':
      return (
        <>
          <rect x="2.5" y="2.5" width="19" height="19" rx="3" fill="currentColor" />
          <path d="M7 12.5l3.5 3.5L17 8.5" {...line} stroke="var(--paper)" strokeWidth="2.5" />
        </>
      );
    case 'STOPPED':
      return <path d="M5 5l14 14M19 5L5 19" {...line} strokeWidth="3" />;
  }
}

/** A practice itself: a sheet with lines, never to be taken for a state. */
export function PracticeShape() {
  return (
    <>
      <path d="M5 2h10l4 4v16H5z" fill="currentColor" />
      <path d="M8 10h8M8 14h8M8 18h5" stroke="var(--paper)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  );
}
