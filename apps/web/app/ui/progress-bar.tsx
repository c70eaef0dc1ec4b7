interface Props {
  label: string;
  /** 0 to 100; without it the work goes on but nobody knows how far. */
  percent?: number | null;
  /** What is said instead of the bare figure, such as "12 of 40 MB". */
  text?: string;
}

export function ProgressBar({ label, percent, text }: Props) {
  const known = percent !== undefined && percent !== null;
  return (
    <div className="max-w-form">
      <div className="flex flex-wrap justify-between gap-x-4 text-small">
        <span className="font-semibold">{label}</span>
        <span className="figures text-soft">{text ?? (known ? `${Math.round(percent)} %` : '')}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={known ? Math.round(percent) : undefined}
        aria-valuetext={text}
        className="mt-2 h-3 overflow-hidden rounded-full border border-edge bg-wash"
      >
        <div className={`h-full bg-theme ${known ? '' : 'w-1/3 motion-safe:animate-pulse'}`} style={known ? { width: `${percent}%` } : undefined} />
      </div>
    </div>
  );
}
