import type { ReactNode } from 'react';
import { UserText } from './user-text';

interface Props {
  /** May be a person's words: it finds its own direction. */
  title: string;
  lead?: ReactNode;
  /** Small line above: kind of page, theme badge. */
  over?: ReactNode;
  lang?: string;
  /** For a title that is a sentence: longer lines, so that what follows stays in view. */
  wide?: boolean;
}

/** The one h1 of a page with what belongs to it. */
export function PageTitle({ title, lead, over, lang, wide = false }: Props) {
  return (
    <div className="mt-6 md:mt-10">
      {over && <div className="mb-3">{over}</div>}
      <h1 className={wide ? 'max-w-[40ch]' : 'max-w-[24ch]'}>
        <UserText lang={lang}>{title}</UserText>
      </h1>
      {lead && <p className="mt-4 max-w-text text-lead text-soft">{lead}</p>}
    </div>
  );
}
