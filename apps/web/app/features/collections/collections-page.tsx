import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { CollectionLines } from './collection-lines';
import type { CollectionsData } from './collections.server';

/** All collections, or those of a city. */
export function CollectionsPage({ data }: { data: CollectionsData }) {
  const { t, path } = useI18n();
  return (
    <>
      <PageHead title={t('collections.title')} description={t('collections.lead')} />
      <Breadcrumbs crumbs={[{ name: t('collections.practices'), to: '/practices' }, { name: t('collections.title') }]} />
      <PageTitle title={t('collections.title')} lead={t('collections.lead')} />
      {data.isDeleted && (
        <div className="mt-6">
          <Notice tone="good" live>
            {t('collections.deleted')}
          </Notice>
        </div>
      )}
      {data.mayMake && (
        <p className="mt-6">
          <LinkButton href={path('/collections/new')}>{t('collections.new')}</LinkButton>
        </p>
      )}
      <div className="mt-10">
        {data.nodes.length === 0 ? (
          <EmptyState title={t('collections.none')}>
            <p>{t('collections.none.text')}</p>
          </EmptyState>
        ) : (
          <CollectionLines collections={data.nodes} />
        )}
      </div>
      <Pagination pageInfo={data.pageInfo} />
    </>
  );
}
