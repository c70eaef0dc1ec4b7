import type { ReactNode } from 'react';

const tones = {
  plain: 'border-brand bg-wash',
  good: 'border-good bg-good-wash',
  warn: 'border-warn bg-warn-wash',
  bad: 'border-bad bg-bad-wash',
};

interface Props {
  tone?: keyof typeof tones;
  title?: string;
  children?: ReactNode;
  /** Says it to people who listen when it appears in a hydrated page. */
  live?: boolean;
}

export function Notice({ tone = 'plain', title, children, live }: Props) {
  return (
    <div role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined} className={`max-w-text rounded-small border-s-6 px-5 py-4 ${tones[tone]}`}>
      {title && <p className="font-bold">{title}</p>}
      {children}
    </div>
  );
}
