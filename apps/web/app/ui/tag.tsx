import type { ReactNode } from 'react';

const tones = {
  plain: 'bg-wash text-ink',
  good: 'bg-good-wash text-good',
  warn: 'bg-warn-wash text-warn',
  bad: 'bg-bad-wash text-bad',
  theme: 'bg-theme-wash text-theme-ink',
};

/** A state or a fact in one or two words. The words say it; the colour only helps. */
export function Tag({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-small px-2.5 py-0.5 text-small font-semibold ${tones[tone]}`}>{children}</span>
  );
}
