import { useI18n } from '~/i18n/use-i18n';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { Section } from '~/ui/section';
import { Tabs } from '~/ui/tabs';
import { DiscussionList } from './discussion-list';
import { hrefOfDraft } from './draft-place';
import type { MineData } from './forums.server';

/** All discussions a member takes part in, what is new there, and what they have begun to write. */
export function MyDiscussionsPage({ data }: { data: MineData }) {
  const { t, path, date } = useI18n();
  const { filter, discussions, drafts, zone } = data;
  const base = path('/me/discussions');
  return (
    <>
      <PageHead title={t('discussions.mine')} unlisted />
      <PageTitle title={t('discussions.mine')} />
      <p className="mt-3">
        <a href={path('/me/watching')} className="inline-flex min-h-11 items-center">
          {t('discussions.watching')}
        </a>
      </p>
      <Tabs
        label={t('discussions.filter')}
        tabs={[
          { name: t('discussions.filter.MINE'), href: base, current: filter === 'MINE' },
          { name: t('discussions.filter.UNREAD'), href: `${base}?show=unread`, current: filter === 'UNREAD' },
        ]}
      />
      <div className="mt-6">
        {discussions.nodes.length > 0 ? (
          <DiscussionList lines={discussions.nodes} showTheme level={2} />
        ) : (
          <EmptyState title={t(filter === 'UNREAD' ? 'discussions.mine.read' : 'discussions.mine.none')} theme="involvement">
            <a href={path('/forum')} className="inline-flex min-h-11 items-center">
              {t('discussions.forum')}
            </a>
          </EmptyState>
        )}
        <Pagination pageInfo={discussions.pageInfo} />
      </div>
      {drafts.length > 0 && (
        <Section title={t('discussions.drafts')} id="drafts">
          <ul className="max-w-text border-b border-line">
            {drafts.map((draft) => (
              <li key={draft.place} className="border-t border-line py-3">
                <a href={path(hrefOfDraft(draft.place))} className="line-clamp-2 font-semibold" dir="auto">
                  {draft.title || draft.body.slice(0, 140)}
                </a>
                <p className="text-small text-soft">{t('discussions.draft.kept', { when: date(draft.updatedAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }) })}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
