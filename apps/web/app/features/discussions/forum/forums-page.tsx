import { useI18n } from '~/i18n/use-i18n';
import { Motif } from '~/ui/drawings/motif';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { wholeBox } from '~/ui/whole-box';
import { useRoughTime } from './answer-time';
import { DiscussionList } from './discussion-list';
import type { ForumLine } from './forum.query';
import type { ForumsData } from './forums.server';
import { useAgo } from './use-ago';

/** The seven forums, and where somebody wrote last. */
export function ForumsPage({ data }: { data: ForumsData }) {
  const { t, path } = useI18n();
  return (
    <>
      <PageHead title={t('discussions.forum')} description={t('discussions.forum.lead')} />
      <PageTitle title={t('discussions.forum')} lead={t('discussions.forum.lead')} />
      {data.zone && (
        <p className="mt-4">
          <a href={path('/me/discussions')} className="inline-flex min-h-11 items-center">
            {t('discussions.mine')}
          </a>
        </p>
      )}
      <h2 className="sr-only">{t('discussions.forums')}</h2>
      <ul className="mt-8 grid gap-x-10 md:grid-cols-2">
        {data.forums.map((forum) => (
          <ForumOf key={forum.themeSlug} forum={forum} />
        ))}
      </ul>
      <Section title={t('discussions.newest')} id="newest">
        {data.newest.length > 0 ? (
          <DiscussionList lines={data.newest} showTheme />
        ) : (
          <EmptyState title={t('discussions.none')} theme="involvement">
            {t('discussions.none.text')}
          </EmptyState>
        )}
      </Section>
    </>
  );
}

function ForumOf({ forum }: { forum: ForumLine }) {
  const { t, maybe, path } = useI18n();
  const ago = useAgo();
  const rough = useRoughTime();
  const { themeSlug, discussionCount, unansweredCount, unreadCount, lastPostAt, medianAnswerSeconds } = forum;
  const facts = [
    t('discussions.count', { count: discussionCount }),
    unansweredCount > 0 ? t('discussions.unansweredCount', { count: unansweredCount }) : null,
    lastPostAt ? t('discussions.lastPost', { when: ago(lastPostAt) }) : null,
    medianAnswerSeconds ? t('discussions.firstAnswer', { time: rough(medianAnswerSeconds) }) : null,
  ].filter((fact) => fact !== null);
  return (
    <li data-theme={themeSlug} className="relative flex min-w-0 items-start gap-4 border-t border-line py-5">
      <span className="flex size-14 shrink-0 items-center justify-center rounded-box bg-theme-wash">
        <Motif theme={themeSlug} size={38} />
      </span>
      <div className="min-w-0 flex-1">
        <h3>
          <a href={path(`/forum/${themeSlug}`)} className={`text-theme-ink ${wholeBox}`}>
            {maybe(`ui.theme.${themeSlug}`) ?? themeSlug}
          </a>
        </h3>
        <p className="mt-1 flex flex-wrap gap-x-2 text-small text-soft">
          {facts.map((fact, index) => (
            <span key={fact}>
              {fact}
              {index < facts.length - 1 && <span aria-hidden="true"> ·</span>}
            </span>
          ))}
        </p>
      </div>
      {unreadCount > 0 && <span className="figures rounded-full bg-theme px-2.5 text-small font-bold text-on-theme">{t('discussions.unreadCount', { count: unreadCount })}</span>}
    </li>
  );
}
