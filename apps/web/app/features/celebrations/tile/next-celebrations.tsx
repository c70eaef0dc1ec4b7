import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Grid } from '~/ui/grid';
import { Section } from '~/ui/section';

interface Props {
  title: string;
  /** Where all of them are, without the language. */
  all: string;
  allWords: string;
  /** Feeds, where there are some: the address without its ending. */
  feed?: string;
  children: ReactNode;
}

/** The next celebrations on the page of a city, of a theme, or at home. */
export function NextCelebrations({ title, all, allWords, feed, children }: Props) {
  const { t, path } = useI18n();
  return (
    <Section
      title={title}
      id="celebrations"
      aside={
        <a href={path(all)} className="inline-flex min-h-11 items-center">
          {allWords}
        </a>
      }
    >
      <Grid close>{children}</Grid>
      {feed && (
        <p className="mt-6 flex flex-wrap gap-x-6 text-small">
          <a href={`${feed}.ics`} className="inline-flex min-h-11 items-center">
            {t('celebrations.feed.ics')}
          </a>
          <a href={`${feed}.rss`} className="inline-flex min-h-11 items-center">
            {t('celebrations.feed.rss')}
          </a>
          <a href={`${feed}.atom`} className="inline-flex min-h-11 items-center">
            {t('celebrations.feed.atom')}
          </a>
        </p>
      )}
    </Section>
  );
}
