import type { ReactNode } from 'react';

const strong = 'var(--theme)';
const mid = 'var(--theme-mid)';

/** One drawing a theme, made of the same three things: paths, windows, people. */
const drawings: Record<string, ReactNode> = {
  // A door that stands open, and somebody about to go through.
  introduction: (
    <>
      <path d="M8 44V24a16 16 0 0 1 32 0v20z" fill={mid} />
      <path d="M16 44c1-9 6-9 6-17h4c0 8 5 8 6 17z" fill={strong} />
      <circle cx="24" cy="20" r="4.5" fill={strong} />
    </>
  ),
  // A path with its stops, up to the flag.
  planning: (
    <>
      <path d="M9 40c0-10 16-5 16-14S38 20 38 10" fill="none" stroke={mid} strokeWidth="6" strokeLinecap="round" />
      <circle cx="9" cy="40" r="5" fill={strong} />
      <circle cx="25" cy="26" r="5" fill={strong} />
      <path d="M36.5 16V3.5l9 4-6.5 4V16z" fill={strong} />
    </>
  ),
  // Three people, shoulder to shoulder.
  involvement: (
    <>
      <path d="M3 43V31a8 8 0 0 1 16 0v12zM29 43V31a8 8 0 0 1 16 0v12z" fill={mid} />
      <circle cx="11" cy="17" r="4.5" fill={mid} />
      <circle cx="37" cy="17" r="4.5" fill={mid} />
      <path d="M14 43V29a10 10 0 0 1 20 0v14z" fill={strong} />
      <circle cx="24" cy="11.5" r="5.5" fill={strong} />
    </>
  ),
  // Bunting across the street.
  celebration: (
    <>
      <path d="M3 9c12 11 30 11 42 0" fill="none" stroke={strong} strokeWidth="2.5" strokeLinecap="round" />
      <path d="M6 13l9 4-6 9zM33 17l9-4-3 13z" fill={mid} />
      <path d="M18.5 18.5h11L24 31z" fill={strong} />
      <circle cx="12" cy="36" r="3" fill={strong} />
      <circle cx="24" cy="41" r="3" fill={mid} />
      <circle cx="36" cy="36" r="3" fill={strong} />
    </>
  ),
  // Steps and, beside them, the ramp that everybody can take.
  accessibility: (
    <>
      <path d="M4 44V37h9v-7h9v-7h9v-7h13v28z" fill={mid} />
      <path d="M5 43 43 24" stroke={strong} strokeWidth="4.5" strokeLinecap="round" />
      <circle cx="18" cy="18" r="5" fill={strong} />
    </>
  ),
  // What was put together grows.
  funding: (
    <>
      <rect x="8" y="37" width="32" height="7" rx="3.5" fill={mid} />
      <rect x="12" y="28" width="24" height="7" rx="3.5" fill={mid} />
      <path d="M24 28V12" stroke={strong} strokeWidth="3" strokeLinecap="round" />
      <path d="M24 16C24 8 30 4 39 4c0 8-6 12-15 12zM24 23c0-6-5-10-13-10 0 7 5 10 13 10z" fill={strong} />
    </>
  ),
  // Lit windows tell how far the house has come.
  monitoring: (
    <>
      <path d="M5 36h8v8H5zM5 25h8v8H5zM20 36h8v8h-8z" fill={mid} />
      <path d="M20 25h8v8h-8zM35 36h8v8h-8zM35 25h8v8h-8zM35 14h8v8h-8z" fill={strong} />
      <path d="M6 17 22 15 38 5" fill="none" stroke={mid} strokeWidth="3.5" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
};

/** Decoration only: the theme is always named beside it. */
export function Motif({ theme, size = 48 }: { theme: string; size?: number }) {
  return (
    <svg data-theme={theme} width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false" className="shrink-0">
      {drawings[theme] ?? drawings.introduction}
    </svg>
  );
}
