import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { DiscussionLine } from './forum.query';
import { useAgo } from './use-ago';

interface Props {
  lines: DiscussionLine[];
  theme?: string;
  /** In a list of several themes each line says its own. */
  showTheme?: boolean;
  level?: 2 | 3;
}

/** Discussions, each with what makes one open it: what is asked, whether it was answered, what is new. */
export function DiscussionList({ lines, theme, showTheme = false, level = 3 }: Props) {
  return (
    <ul data-forum={theme} className="border-b border-line">
      {lines.map((line) => (
        <Line key={line.id} line={line} showTheme={showTheme} level={level} />
      ))}
    </ul>
  );
}

function Line({ line, showTheme, level }: { line: DiscussionLine; showTheme: boolean; level: 2 | 3 }) {
  const { t, maybe, path, number, language, languageName } = useI18n();
  const ago = useAgo();
  const Heading = `h${level}` as const;
  const { viewer, themeSlug, subject } = line;
  const unread = viewer?.unreadCount ?? 0;
  const isNew = viewer !== null && viewer !== undefined && viewer.readPosition === null;
  const title = line.title ?? t('discussions.about', { subject: subject?.title ?? '' });
  const answers = Math.max(0, line.postCount - (line.kind === 'TOPIC' ? 1 : 0));
  return (
    <li
      data-discussion-id={line.id}
      data-last-position={line.lastPosition}
      data-theme={themeSlug ?? undefined}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-5 gap-y-1 border-t border-line py-4 md:grid-cols-[minmax(0,1fr)_7.5rem_10rem]"
    >
      <div className="min-w-0">
        <Heading className={`text-h3 ${unread > 0 || !viewer ? '' : 'font-semibold'}`}>
          <a href={path(`/discussions/${line.id}`)} className="text-theme-ink no-underline hover:underline">
            <UserText lang={line.title ? line.language : undefined}>{title}</UserText>
          </a>
        </Heading>
        <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-small text-soft">
          {line.pinned && <Tag tone="theme">{t('discussions.pinned')}</Tag>}
          {line.locked && <Tag tone="plain">{t('discussions.locked')}</Tag>}
          {line.hasBestAnswer && <Tag tone="good">{t('discussions.hasBest')}</Tag>}
          {line.kind === 'TOPIC' && !line.answered && <Tag tone="warn">{t('discussions.unanswered')}</Tag>}
          {showTheme && themeSlug && <span className="font-semibold text-theme-ink">{maybe(`ui.theme.${themeSlug}`) ?? themeSlug}</span>}
          {line.author && <bdi>{line.author.name}</bdi>}
          {line.city && <bdi>{line.city.name}</bdi>}
          {line.language !== language && <span>{languageName(line.language)}</span>}
        </p>
      </div>
      <p className="text-end md:text-center" data-unread>
        {unread > 0 ? (
          <a href={path(`/discussions/${line.id}?at=${viewer?.firstUnread ?? 1}#unread`)} className="inline-flex min-h-8 min-w-8 items-center justify-center rounded-full whitespace-nowrap bg-theme px-2.5 text-small font-bold text-on-theme no-underline">
            <span className="figures">{t('discussions.unreadCount', { count: unread })}</span>
          </a>
        ) : isNew ? (
          <span className="inline-block rounded-full border-2 border-theme px-2.5 text-small font-semibold text-theme-ink">{t('discussions.neverOpened')}</span>
        ) : null}
      </p>
      <p className="col-span-full text-small text-soft md:col-span-1 md:text-end">
        <span className="me-2 md:me-0 md:block">{t('discussions.answerCount', { count: answers, shown: number(answers) })}</span>
        <time dateTime={line.lastPostAt}>{ago(line.lastPostAt)}</time>
        {line.lastPostAuthor && answers > 0 && (
          <>
            <span aria-hidden="true" className="md:hidden">
              {' · '}
            </span>
            <bdi className="md:block">{line.lastPostAuthor.name}</bdi>
          </>
        )}
      </p>
    </li>
  );
}
