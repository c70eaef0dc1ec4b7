import { useLocation } from 'react-router';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { Tabs } from '~/ui/tabs';
import { ThemeBadge } from '~/ui/theme-badge';
import { ForumLive } from '../live/forum-live';
import { AnswerTime } from './answer-time';
import { DiscussionList } from './discussion-list';
import type { ForumData } from './forums.server';
import { LevelForm } from '../watching/level-form';
import { LanguageFilter } from './language-filter';

/** The forum of a theme: what cities ask each other about it. */
export function ForumPage({ data }: { data: ForumData }) {
  const { t, maybe, path } = useI18n();
  const { search } = useLocation();
  const { theme, filter, language, reader, discussions, answerTimes } = data;
  const name = maybe(`ui.theme.${theme}`) ?? theme;
  const base = path(`/forum/${theme}`);
  const title = t('discussions.forumOf', { theme: name });
  const address = (show: string | null) => {
    const params = new URLSearchParams({ ...(show ? { show } : {}), ...(language ? { language } : {}) });
    return params.size > 0 ? `${base}?${params}` : base;
  };
  const tabs = [
    { name: t('discussions.filter.ALL'), href: address(null), current: filter === 'ALL' },
    { name: t('discussions.filter.UNANSWERED'), href: address('unanswered'), current: filter === 'UNANSWERED', count: answerTimes.unanswered > 0 ? String(answerTimes.unanswered) : undefined },
    ...(reader
      ? [
          { name: t('discussions.filter.UNREAD'), href: address('unread'), current: filter === 'UNREAD' },
          { name: t('discussions.filter.MINE'), href: address('mine'), current: filter === 'MINE' },
        ]
      : []),
  ];
  const isNarrowed = filter !== 'ALL' || language !== null || search.includes('after=');
  const ask = <LinkButton href={`${base}/new`}>{t('discussions.new')}</LinkButton>;
  return (
    <div data-theme={theme}>
      <PageHead title={title} description={t('discussions.description', { theme: name })} unlisted={search.includes('after=')} />
      <Breadcrumbs crumbs={[{ name: t('discussions.forum'), to: '/forum' }, { name }]} />
      <PageTitle title={title} over={<ThemeBadge theme={theme} link />} />
      <div className="mt-6 flex flex-wrap items-center gap-x-8 gap-y-3">
        {ask}
        <AnswerTime times={answerTimes} />
      </div>
      <Tabs label={t('discussions.filter')} tabs={tabs} />
      <LanguageFilter language={language} show={filter === 'ALL' ? null : filter.toLowerCase()} action={base} />
      {discussions.nodes.length > 0 ? (
        <>
          {reader && <ForumLive theme={theme} />}
          <DiscussionList lines={discussions.nodes} theme={theme} level={2} />
        </>
      ) : (
        <EmptyState title={t(isNarrowed ? 'discussions.noneHere' : 'discussions.none')} theme={theme}>
          {isNarrowed ? (
            <a href={base} className="inline-flex min-h-11 items-center">
              {t('discussions.showAll')}
            </a>
          ) : (
            <Prompts theme={theme} />
          )}
        </EmptyState>
      )}
      <Pagination pageInfo={discussions.pageInfo} />
      {data.level && (
        <div className="mt-12">
          <LevelForm kind="THEME" id={theme} level={data.level} label={t('discussions.level.theme')} />
        </div>
      )}
    </div>
  );
}

/** An empty page invites: three questions that any city has. */
function Prompts({ theme }: { theme: string }) {
  const { t, path } = useI18n();
  return (
    <>
      <p>{t('discussions.none.text')}</p>
      <ul className="mt-3 list-disc space-y-1 ps-5">
        {(['one', 'two', 'three'] as const).map((which) => (
          <li key={which}>
            <a href={path(`/forum/${theme}/new`)} className="inline-flex min-h-8 items-center">
              {t(`discussions.prompt.${which}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
