import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { themeSlugs } from '../forum/theme-slugs';
import { LevelForm } from './level-form';
import type { WatchingData } from './watching.server';

/** Of what one is told: the themes, then what one chose or writes in. */
export function WatchingPage({ data }: { data: WatchingData }) {
  const { t, maybe, path } = useI18n();
  return (
    <>
      <PageHead title={t('discussions.watching')} unlisted />
      <Breadcrumbs crumbs={[{ name: t('discussions.mine'), to: '/me/discussions' }, { name: t('discussions.watching') }]} />
      <PageTitle title={t('discussions.watching')} lead={t('discussions.watching.lead')} />
      <Section title={t('discussions.watching.themes')} id="themes">
        <ul className="space-y-4">
          {themeSlugs.map((slug) => (
            <li key={slug} data-theme={slug}>
              <LevelForm kind="THEME" id={slug} level={data.themes[slug] ?? 'NORMAL'} label={maybe(`ui.theme.${slug}`) ?? slug} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('discussions.watching.others')} id="others">
        {data.others.length === 0 ? (
          <EmptyState title={t('discussions.watching.none')} theme="involvement" />
        ) : (
          <ul className="space-y-6">
            {data.others.map(({ kind, id, level, title, isComments, href }) => (
              <li key={kind + id}>
                <a href={path(href)} className="inline-flex min-h-11 items-center font-semibold" dir="auto">
                  {isComments ? t('discussions.about', { subject: title }) : title}
                </a>
                <LevelForm kind={kind} id={id} level={level} label={maybe(`discussions.watching.kind.${kind}`) ?? t('discussions.level')} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
