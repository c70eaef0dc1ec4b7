import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { CountTables } from './count-tables';
import type { ClipWithFigures, FilmFigures } from './figures.query';
import { PlaysByDay } from './plays-by-day';
import { SpanTabs } from './span-tabs';
import { Sums } from './sums';
import { WatchCurve } from './watch-curve';

interface Props {
  clip: ClipWithFigures;
  figures: FilmFigures;
  /** Today in the figures' own time, YYYY-MM-DD. */
  until: string;
}

/** How a clip is watched, for the people of its city. */
export function ClipFiguresPage({ clip, figures, until }: Props) {
  const { t, number } = useI18n();
  const title = clip.title || t('clips.untitled');
  return (
    <div data-theme={clip.theme.slug}>
      <PageHead title={t('film-figures.of', { title })} unlisted />
      <Breadcrumbs crumbs={[{ name: t('clips.title'), to: '/clips' }, { name: title, to: `/clips/${clip.id}` }, { name: t('film-figures.title') }]} />
      <PageTitle title={t('film-figures.title')} over={<bdi>{title}</bdi>} lead={t('film-figures.lead')} />
      <SpanTabs days={figures.days} />
      {figures.plays + figures.reports > 0 ? (
        <>
          <Sums {...figures} />
          <Section title={t('film-figures.curve')} intro={figures.curve.length > 0 ? t('film-figures.curve.text', { count: figures.reports, viewings: number(figures.reports) }) : t('film-figures.curve.none')}>
            {figures.curve.length > 0 && clip.media.durationMs ? <WatchCurve curve={figures.curve} durationMs={clip.media.durationMs} /> : null}
          </Section>
          {figures.byDay.length > 0 && (
            <Section title={t('film-figures.byDay')}>
              <PlaysByDay days={figures.days} byDay={figures.byDay} until={until} />
            </Section>
          )}
          <Section title={t('film-figures.who')} intro={t('film-figures.who.text')}>
            <CountTables {...figures} />
          </Section>
        </>
      ) : (
        <div className="mt-10">
          <EmptyState title={t('film-figures.none')}>{t('film-figures.none.text')}</EmptyState>
        </div>
      )}
    </div>
  );
}
