import type { ReactNode } from 'react';

interface Props {
  /** A user's text needs `dir="auto"`, which the title always has. */
  title: string;
  lead?: ReactNode;
  /** Small line above: kind of page, theme badge. */
  over?: ReactNode;
  lang?: string;
}

/** The one h1 of a page with what belongs to it. */
export function PageTitle({ title, lead, over, lang }: Props) {
  return (
    <div className="mt-6 md:mt-10">
      {over && <div className="mb-3">{over}</div>}
      <h1 dir="auto" lang={lang} className="max-w-[24ch]">
        {title}
      </h1>
      {lead && <p className="mt-4 max-w-text text-lead text-soft">{lead}</p>}
    </div>
  );
}
