import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { Timeline } from '~/ui/timeline';
import { UserText } from '~/ui/user-text';
import type { RecordData } from './record.server';

/** The record nobody can change: what was done, by whom, why. */
export function RecordPage({ data }: { data: RecordData }) {
  const { t, maybe, date } = useI18n();
  const { discussion, record, zone } = data;
  const title = discussion.title ?? t('discussions.title');
  return (
    <div data-theme={discussion.themeSlug ?? undefined}>
      <PageHead title={t('discussions.record')} unlisted />
      <Breadcrumbs crumbs={[{ name: t('discussions.forum'), to: '/forum' }, { name: title, to: `/discussions/${discussion.id}` }, { name: t('discussions.record') }]} />
      <PageTitle title={t('discussions.record')} lead={<UserText>{title}</UserText>} />
      <div className="mt-8">
        {record.nodes.length === 0 ? (
          <EmptyState title={t('discussions.record.none')} />
        ) : (
          <Timeline
            entries={record.nodes.map(({ id, action, actorName, reason, at }) => ({
              id,
              at,
              when: date(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }),
              title: (
                <>
                  {maybe(`discussions.record.${action}`) ?? action} · <bdi>{actorName ?? t('discussions.somebody')}</bdi>
                </>
              ),
              children: reason ? <UserText as="p">{reason}</UserText> : undefined,
            }))}
          />
        )}
        <Pagination pageInfo={record.pageInfo} />
      </div>
    </div>
  );
}
