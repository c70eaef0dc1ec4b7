import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { DotList } from '~/ui/dot-list';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';

interface Props {
  /** Without its language. */
  to: string;
  theme: string;
  title: string;
  language: string;
  leaf: ReactNode;
  facts: string[];
  children: ReactNode;
}

/** What both kinds of tile have in common; where letters are large the leaf stands above the words. */
export function TileFrame({ to, theme, title, language, leaf, facts, children }: Props) {
  const { path } = useI18n();
  return (
    <article data-theme={theme} className="group relative flex flex-wrap gap-x-5 gap-y-2">
      {leaf}
      <div className="min-w-0 flex-1 basis-48 wrap-anywhere">
        <h3>
          <a href={path(to)} className={`text-ink no-underline group-hover:underline ${wholeBox}`}>
            <UserText lang={language}>{title}</UserText>
          </a>
        </h3>
        <div className="mt-1">{children}</div>
        <div className="text-small">
          <DotList>
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </DotList>
        </div>
      </div>
    </article>
  );
}
