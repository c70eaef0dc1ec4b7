import { LinkButton } from '~/ui/button';
import { DotList } from '~/ui/dot-list';
import { PageTitle } from '~/ui/page-title';
import { Tag } from '~/ui/tag';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { usePracticeWords } from '../show/use-practice-words';
import type { PracticeOnPage } from './practice.query';
import type { PracticeData } from './read-practice.server';

/** What it promises, whose it is, whether it still runs, and the one thing to do with it. */
export function PracticeTop({ data }: { data: PracticeData }) {
  const { t, name, path, date, countryName } = usePracticeWords();
  const { practice, title, promise, state, older, open, isSignedIn } = data;
  const { city, author, revision, running, language } = practice;
  const isCurrent = state === 'PUBLISHED' && older === null;
  return (
    <>
      <PageTitle
        title={title || t('practices.untitled')}
        lang={language}
        wide
        over={<ThemeBadge theme={practice.theme.slug} link />}
        lead={promise && <UserText lang={language}>{promise}</UserText>}
      />
      <div className="mt-4">
        <DotList>
          <a href={path(`/cities/${city.slug}`)} className="font-semibold">
            <bdi>{city.name}</bdi>
          </a>
          <span>{countryName(city.country)}</span>
          {author && <span>{t('practices.by', { name: author.name })}</span>}
          {revision.publishedAt && state === 'PUBLISHED' && (
            <span>
              {t('practices.published')} <time dateTime={revision.publishedAt}>{date(revision.publishedAt)}</time>
            </span>
          )}
        </DotList>
        {isCurrent && running.answer && isStillTrue(practice) && (
          <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
            <Tag tone={running.answer === 'RUNNING' ? 'good' : 'warn'}>{name('running', running.answer)}</Tag>
            {running.lastConfirmedAt && (
              <span className="text-small text-soft">
                {t(running.answer === 'ENDED' ? 'practices.ranUntil' : 'practices.confirmed', { date: date(running.lastConfirmedAt) })}
              </span>
            )}
            {running.note && <UserText className="basis-full">{running.note}</UserText>}
          </p>
        )}
      </div>
      <p className="no-print mt-7 flex flex-wrap gap-4 empty:hidden">
        {isCurrent && (practice.viewerCan.adopt || !isSignedIn) && <LinkButton href={path(`/practices/${practice.id}/adopt`)}>{t('practices.takeOver')}</LinkButton>}
        {practice.printUrl && !open && (
          <LinkButton look="quiet" href={practice.printUrl} type="application/pdf">
            {t('practices.pdf')}
          </LinkButton>
        )}
      </p>
    </>
  );
}

/** "It has changed" is done with once a revision after it says what is different. */
function isStillTrue({ running, revision }: PracticeOnPage): boolean {
  if (running.answer !== 'CHANGED') return true;
  return !running.lastConfirmedAt || !revision.publishedAt || running.lastConfirmedAt > revision.publishedAt;
}
