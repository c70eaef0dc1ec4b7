import { NO_SPEECH } from '../../../../../libs/contracts/languages.js';
import { useI18n } from '~/i18n/use-i18n';
import { DotList } from '~/ui/dot-list';
import { Poster } from '~/ui/film/poster';
import { Tag } from '~/ui/tag';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import { decidedWords, toneOf } from './tone-of';
import type { QueueData } from './queue.server';

/** One submission: what it is, how long it waits, who looks at it. */
export function QueueLine({ item }: { item: QueueData['items'][number] }) {
  const { t, path, languageName } = useI18n();
  const title = titleOf();
  return (
    <li data-theme={item.themeSlug ?? undefined} className="relative grid grid-cols-[min(6rem,30%)_minmax(0,1fr)] gap-x-4 border-b-2 border-line py-4 sm:grid-cols-[10rem_minmax(0,1fr)_auto] sm:gap-x-6">
      {item.kind !== 'CLIP' ? (
        <span className="pt-1 text-small font-semibold text-soft">{t(kindWords())}</span>
      ) : (
        <Poster theme={item.themeSlug ?? 'introduction'} posterUrl={item.clip?.media.posterUrl} durationMs={item.clip?.media.durationMs} />
      )}
      <div className="min-w-0">
        <h3>
          <a href={path(`/desk/${item.id}`)} className={`text-ink ${wholeBox}`}>
            <UserText>{title}</UserText>
          </a>
        </h3>
        <div className="mt-1">
          <DotList>
            {item.post?.authorName && <UserText>{item.post.authorName}</UserText>}
            {item.city && <UserText>{item.city.name}</UserText>}
            <span>{item.language === NO_SPEECH ? t('clips.noSpeech') : languageName(item.language)}</span>
            <time dateTime={item.submittedAt} title={item.sent}>
              {t('desk.sent', { age: item.age })}
            </time>
          </DotList>
        </div>
        {item.themeSlug && (
          <p className="mt-1.5">
            <ThemeBadge theme={item.themeSlug} />
          </p>
        )}
      </div>
      <div className="col-span-2 mt-3 flex flex-wrap content-start gap-2 sm:col-span-1 sm:mt-0 sm:max-w-56 sm:flex-col sm:items-end sm:text-end">
        {item.purpose === 'APPEAL' && <Tag tone="warn">{t('desk.appeal')}</Tag>}
        {item.purpose === 'AFTERWARDS' && <Tag>{t('announce.desk.afterwards')}</Tag>}
        {item.purpose === 'HELD' && <Tag tone="warn">{t('desk.held')}</Tag>}
        {item.flagged > 0 && <Tag tone="warn">{t('desk.flagged', { count: item.flagged })}</Tag>}
        <State item={item} />
      </div>
    </li>
  );

  function kindWords() {
    if (item.kind === 'POST') return 'desk.post';
    if (item.kind === 'CELEBRATION') return 'announce.desk.kind';
    if (item.kind === 'FESTIVAL') return 'festivals-organise.over';
    if (item.kind === 'CLIP_FILM') return 'film-change.desk';
    return item.practice && item.practice.revisions.length > 0 ? 'desk.practice.again' : 'desk.practice';
  }

  function titleOf(): string {
    if (item.post) return item.post.discussionTitle || t('desk.post');
    if (item.kind === 'PRACTICE') return item.practice?.title || t('practices-edit.untitled');
    if (item.kind === 'CELEBRATION') return item.celebration?.title || t('announce.untitled');
    if (item.kind === 'FESTIVAL') return item.festival?.title || t('festivals-organise.untitled');
    return (item.clip ?? item.changedClip)?.title || t('clips.untitled');
  }
}

function State({ item }: { item: QueueData['items'][number] }) {
  const { t } = useI18n();
  if (item.state === 'DECIDED' && item.decision) {
    return (
      <>
        <Tag tone={toneOf(item.decision)}>{t(decidedWords(item.purpose, item.decision))}</Tag>
        <span className="text-small text-soft">
          <UserText>{item.decidedByName}</UserText> · {item.decided}
        </span>
      </>
    );
  }
  if (item.state === 'WITHDRAWN') return <Tag>{t(item.kind === 'POST' ? 'desk.post.closed' : 'desk.state.WITHDRAWN')}</Tag>;
  if (item.claimedByMe) return <Tag tone="theme">{t('desk.claimed.me')}</Tag>;
  if (item.state === 'CLAIMED') {
    return (
      <>
        <Tag tone="warn">{t('desk.claimed')}</Tag>
        <span className="text-small text-soft">
          <UserText>{item.claimedBy?.name}</UserText> · {t('desk.until', { when: item.until })}
        </span>
      </>
    );
  }
  if (item.own) return <Tag>{t('desk.own.short')}</Tag>;
  if (item.reportedByMe) return <Tag>{t('desk.reported.short')}</Tag>;
  return <Tag tone="plain">{t('desk.state.WAITING')}</Tag>;
}
