/** At the end of a summary: turns when its part is open. */
export function Chevron() {
  return (
    <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0 print:hidden [details[open]>summary>&]:rotate-180">
      <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
