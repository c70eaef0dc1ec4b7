import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { ThemeBadge } from '~/ui/theme-badge';
import { citiesIn } from './branches';
import { FamilyFigures } from './family-figures';
import type { FamilyData } from './family.server';
import { TreeList } from './tree-list';
import { TreeView } from './tree-view';

/** Where a practice comes from and which cities took it on: drawn, as a list, and in figures. */
export function FamilyPage({ family }: { family: FamilyData }) {
  const { t, path } = useI18n();
  const { practice, root, figures, total } = family;
  const cities = citiesIn(root);
  const countries = new Set(cities.slice(1).map(({ country }) => country)).size;
  const generations = Math.max(...cities.map(({ generation }) => generation));
  const title = t('adoptions.family.title', { title: practice.title });
  // Practices that were made of adoptions are no cities of their own.
  const others = total - 1 - cities.filter(({ practice: made, state }) => made && state).length;
  return (
    <div data-theme={practice.theme.slug}>
      <PageHead title={title} description={t('adoptions.family.lead', { cities: others, countries, generations })} />
      <Breadcrumbs crumbs={[{ name: t('adoptions.practices'), to: '/practices' }, { name: practice.title, to: `/practices/${practice.id}` }, { name: t('adoptions.family') }]} />
      <PageTitle title={title} wide over={<ThemeBadge theme={practice.theme.slug} link />} lead={others > 0 ? t('adoptions.family.lead', { cities: others, countries, generations }) : undefined} />
      {practice.viewerCan.adopt && (
        <p className="mt-6 print:hidden">
          <LinkButton href={path(`/practices/${practice.id}/adopt`)}>{t('adoptions.adopt.title')}</LinkButton>
        </p>
      )}
      {others === 0 ? (
        <div className="mt-10">
          <EmptyState title={t('adoptions.family.none')} theme={practice.theme.slug}>
            <p>{t('adoptions.family.none.text')}</p>
          </EmptyState>
        </div>
      ) : (
        <div className="flex flex-col">
          <section aria-labelledby="drawing" className="mt-12 min-w-0 max-md:order-last">
            <h2 id="drawing" className="mb-4">
              {t('adoptions.family.drawing')}
            </h2>
            <TreeView root={root} />
          </section>
          <section aria-labelledby="list" className="mt-12">
            <h2 id="list" className="mb-4">
              {t('adoptions.family.list')}
            </h2>
            <TreeList root={root} language={practice.language} />
          </section>
        </div>
      )}
      <FamilyFigures figures={figures} city={practice.city.name} language={practice.language} />
    </div>
  );
}
