import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Section } from '~/ui/section';
import { AnswerTime } from './answer-time';
import { DiscussionList } from './discussion-list';
import type { ForumOfThemeData } from './forums.server';

/** On a module's page: what cities ask each other about its theme. */
export function ThemeForum({ theme, data }: { theme: string; data: ForumOfThemeData }) {
  const { t, path } = useI18n();
  if (!data) return null;
  const forum = path(`/forum/${theme}`);
  return (
    <Section
      title={t('discussions.ofTheme')}
      id="forum"
      aside={
        <a href={forum} className="inline-flex min-h-11 items-center">
          {t('discussions.toForum')}
        </a>
      }
    >
      {data.newest.length > 0 ? (
        <>
          <DiscussionList lines={data.newest} theme={theme} />
          <div className="mt-6 flex flex-wrap items-center gap-x-8 gap-y-3">
            <LinkButton look="quiet" href={`${forum}/new`}>
              {t('discussions.new')}
            </LinkButton>
            {data.times.unanswered > 0 && (
              <a href={`${forum}?show=unanswered`} className="inline-flex min-h-11 items-center">
                {t('discussions.unansweredCount', { count: data.times.unanswered })}
              </a>
            )}
            <AnswerTime times={data.times} />
          </div>
        </>
      ) : (
        <EmptyState title={t('discussions.none')} theme={theme}>
          <p>{t('discussions.none.text')}</p>
          <p className="mt-4">
            <LinkButton href={`${forum}/new`}>{t('discussions.new')}</LinkButton>
          </p>
        </EmptyState>
      )}
    </Section>
  );
}
