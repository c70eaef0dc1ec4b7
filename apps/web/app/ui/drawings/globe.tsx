/** Stands before a choice of languages: it is found by people who cannot read the words beside it. */
export function Globe() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6" className="shrink-0">
      <circle cx="10" cy="10" r="8" />
      <ellipse cx="10" cy="10" rx="3.5" ry="8" />
      <path d="M2.5 7.5h15M2.5 12.5h15" />
    </svg>
  );
}
