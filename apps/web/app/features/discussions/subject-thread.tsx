import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { Section } from '~/ui/section';
import type { ThreadAnswer } from './act/outcome';
import { Compose } from './compose/compose';
import type { SubjectThreadData } from './subject-thread.server';
import { BestAnswer } from './thread/best-answer';
import { Thread } from './thread/thread';
import { WatchLevel } from './thread/watch-level';

interface Props {
  data: SubjectThreadData;
  title: string;
  /** What to ask, while nobody has. */
  empty: string;
  answer?: ThreadAnswer;
}

/** The conversation beneath a clip, a city, or whatever else can be discussed. */
export function SubjectThread({ data, title, empty, answer }: Props) {
  const { t, path, number } = useI18n();
  if (!data) {
    return (
      <Section title={title} id="discussion">
        <Notice tone="warn">{t('discussions.away')}</Notice>
      </Section>
    );
  }
  const { discussion, reader, subject } = data;
  const whole = discussion ? path(`/discussions/${discussion.id}`) : undefined;
  return (
    <Section
      title={discussion && discussion.postCount > 0 ? t('discussions.titleCount', { title, count: discussion.postCount }) : title}
      id="discussion"
      aside={
        whole && (
          <a href={whole} className="inline-flex min-h-11 items-center">
            {t('discussions.ownPage')}
          </a>
        )
      }
    >
      {(!discussion || discussion.lastPosition === 0) && <p className="max-w-text text-soft">{empty}</p>}
      {discussion?.bestAnswer && <BestAnswer best={discussion.bestAnswer} base={whole ?? ''} />}
      <Thread
        facts={{
          discussionId: discussion?.id ?? '',
          kind: 'THREAD',
          reader,
          canPost: data.canPost,
          canModerate: discussion?.viewer?.canModerate ?? false,
        }}
        discussion={discussion}
        stretch={discussion?.posts ?? null}
        subject={subject}
        firstUnread={discussion?.viewer?.firstUnread}
      >
        {discussion?.posts.hasAfter && (
          <p className="mt-6">
            <LinkButton look="quiet" href={whole}>
              {t('discussions.all', { count: number(discussion.postCount) })}
            </LinkButton>
          </p>
        )}
        <Compose discussion={discussion} subject={subject} start={data.start} answer={answer} />
        {discussion && reader && <WatchLevel discussion={discussion} />}
      </Thread>
    </Section>
  );
}
