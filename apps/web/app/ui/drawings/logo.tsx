/** A window, and in it the path that leads from one person to the next: the sign of the network. */
export function LogoMark({ size = 40 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path d="M4 38V19a16 16 0 0 1 32 0v19z" fill="var(--brand)" />
      <path d="M12 38c0-7.5 10.5-8.5 10.5-14.5h4c0 6.5 1.5 8 1.5 14.5z" fill="var(--on-brand)" />
      <circle cx="24.5" cy="16" r="4.2" fill="oklch(0.83 0.14 82)" />
      <path d="M9 24.5h6M9 19h4" stroke="var(--on-brand)" strokeWidth="2" strokeLinecap="round" opacity=".55" />
    </svg>
  );
}

export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5 text-ink">
      <LogoMark size={36} />
      <span className="text-h3 font-[720] tracking-tight" dir="ltr">
        Citylore
      </span>
    </span>
  );
}
