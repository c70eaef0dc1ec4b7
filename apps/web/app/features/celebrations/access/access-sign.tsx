import type { ReactNode } from 'react';
import type { AccessService } from '~/api/generated/graphql';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** Our own drawings, of the same three things as the motifs: paths, windows, people. Words always stand beside them. */
const drawings: Record<AccessService, ReactNode> = {
  // Somebody on wheels, on a path without a step.
  STEP_FREE: (
    <>
      <circle cx="10" cy="4" r="2.2" fill="currentColor" />
      <path d="M10 8v5h5l3 5M10 10.5h4" {...line} />
      <path d="M7.5 11.5a5 5 0 1 0 6.6 6.3" {...line} />
    </>
  ),
  // Two hands that speak.
  SIGN_LANGUAGE: (
    <>
      <path d="M3 12.5 6 9.5l1-5.2M6 9.5l3.6-4M6 9.5l5-2M3 12.5c.6 2.4 2.6 3.4 5 2.7" {...line} />
      <path d="m21 11.5-3 3-1 5.2m1-5.2-3.6 4m3.6-4-5 2m8-5c-.6-2.4-2.6-3.4-5-2.7" {...line} />
    </>
  ),
  // A window with words at its foot.
  CAPTIONS: (
    <>
      <rect x="2.5" y="4" width="19" height="16" rx="2.5" {...line} />
      <path d="M6 12.5h4M13 12.5h5M6 16.2h7M16 16.2h2" {...line} />
    </>
  ),
  // An ear, and what reaches it.
  HEARING_LOOP: (
    <>
      <path d="M6 9.5a5 5 0 0 1 10 0c0 3.5-3.5 4-3.5 7.5a2.7 2.7 0 0 1-5 1.2M9 9.8a2 2 0 0 1 4 0c0 1.6-1.6 1.900-1.8 3.4" {...line} />
      <path d="M18.5 4.5a8 8 0 0 1 0 9.5" {...line} />
    </>
  ),
  // A roof over somebody who rests.
  QUIET_SPACE: (
    <>
      <path d="M3 11 12 4l9 7M5.5 9.5V20h13V9.5" {...line} />
      <path d="M13.8 12.2a2.8 2.8 0 1 0 1.6 4 3 3 0 0 1-1.6-4Z" fill="currentColor" />
    </>
  ),
};

export function AccessSign({ service, size = 24 }: { service: AccessService; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className="shrink-0">
      {drawings[service]}
    </svg>
  );
}
