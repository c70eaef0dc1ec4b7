import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';

interface Props {
  title: string;
  /** What is still missing, each with the way to where it is given, and the sentence over it. */
  lacks: string;
  missing: readonly { key: string; to: string; words: string }[];
  /** Whether it was sent just now: what is missing is said to people who listen. */
  wasSent: boolean;
  /** Where nothing is missing: what happens next, and a link to look at it. */
  ready: ReactNode;
  children: ReactNode;
}

/** Look at it as others will, then send it; or what is still missing, with the way to each. */
export function SendBox({ title, lacks, missing, wasSent, ready, children }: Props) {
  const { path } = useI18n();
  return (
    <section id="send" aria-labelledby="send-title" className="min-w-0 lg:sticky lg:top-4 lg:self-start">
      <h2 id="send-title" className="text-h3">
        {title}
      </h2>
      {missing.length > 0 ? (
        <div {...(wasSent ? { role: 'alert', tabIndex: -1, autoFocus: true } : {})} className="mt-3 focus:outline-none">
          <p>{lacks}</p>
          <ul className="mt-2 space-y-1 ps-6 [list-style:disc]">
            {missing.map(({ key, to, words }) => (
              <li key={key}>
                <a href={path(to)} className="inline-flex min-h-8 items-center">
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="mt-3 max-w-text">{ready}</p>
      )}
      {children}
    </section>
  );
}
