import type { ThreadAnswer } from '~/features/discussions/act/outcome';
import { SubjectThread } from '~/features/discussions/subject-thread';
import type { SubjectThreadData } from '~/features/discussions/subject-thread.server';
import { EmbedBox } from '~/features/embed/embed-box';
import { embedCode } from '~/features/embed/embed-code';
import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Notice } from '~/ui/notice';
import { LinkButton } from '~/ui/button';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Player } from '~/ui/film/player';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { ClipFacts } from './clip-facts';
import { ClipMoments } from './clip-moments';
import { ClipMore } from './clip-more';
import type { ClipOnPage } from './clip.query';

interface Props {
  clip: ClipOnPage;
  start: number;
  /** Of the site, for code that other sites take. */
  origin: string;
  /** What a reader without a script chose to fetch. */
  play?: 'saver' | 'sound';
  /** None for what is not published. */
  thread: SubjectThreadData | undefined;
  answer?: ThreadAnswer;
}

/** One clip: the film and its words first, then what it is, what is said about it, and where it belongs. */
export function ClipPage({ clip, start, origin, play, thread, answer }: Props) {
  const { t, maybe, path, number } = useI18n();
  const title = clip.title || t('clips.untitled');
  const words = clip.captions.find(({ language }) => language === clip.transcript?.language);
  const transcript = clip.transcript && {
    ...clip.transcript,
    url: words?.url,
    suggest: clip.state === 'PUBLISHED' ? path(`/clips/${clip.id}/captions/${clip.transcript.language}/suggest`) : null,
  };
  const shared = clip.state === 'PUBLISHED' && clip.media.state === 'READY';
  return (
    <div data-theme={clip.theme.slug}>
      <PageHead title={title} description={clip.summary || undefined} image={clip.media.posterUrl} unlisted={clip.state !== 'PUBLISHED'} />
      {shared && <link rel="alternate" type="application/json+oembed" title={title} href={`${origin}/oembed?url=${encodeURIComponent(origin + path(`/clips/${clip.id}`))}`} />}
      <Breadcrumbs
        crumbs={[
          { name: t('clips.title'), to: '/clips' },
          { name: title },
        ]}
      />
      {clip.state !== 'PUBLISHED' && (
        <div className="mt-4">
          <Notice tone="warn" title={maybe(`clips.state.${clip.state}`)}>
            {t('clips.onlyYou')}
          </Notice>
        </div>
      )}
      <PageTitle
        title={title}
        wide
        over={<ThemeBadge theme={clip.theme.slug} link />}
        lead={
          <a href={path(`/cities/${clip.city.slug}`)} className="inline-flex min-h-11 items-center">
            <UserText>{clip.city.name}</UserText>
          </a>
        }
      />
      <div className="mt-8">
        {clip.media.state === 'READY' ? (
          <Player
            id={clip.id}
            title={title}
            film={clip.media}
            captions={clip.captions}
            transcript={transcript}
            start={start}
            play={play}
            share={clip.state === 'PUBLISHED' ? path(`/clips/${clip.id}`) : undefined}
          />
        ) : (
          <Notice title={t('clips.notReady')}>{t('clips.notReady.text')}</Notice>
        )}
      </div>
      <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,65ch)_minmax(0,1fr)]">
        <div>
          <h2 className="text-h3">{t('clips.about')}</h2>
          <div className="mt-3 space-y-4" dir="auto">
            {(clip.summary ?? '').split(/\n{2,}/).map((paragraph) => (
              <UserText key={paragraph} as="p">
                {paragraph}
              </UserText>
            ))}
          </div>
          <ClipMoments
            title={t('clips.answers')}
            moments={clip.moments.map(({ question, questionKey, startMs, endMs, note, noteLanguage }) => ({ text: question ?? questionKey, startMs, endMs, note, noteLanguage }))}
          />
          <ClipMoments title={t('clips.chapters')} moments={clip.chapters.map(({ title: text, startMs }) => ({ text, startMs }))} />
          {(clip.mayMarkMoments || clip.maySuggestMoments) && (
            <p className="mt-4">
              <a href={path(`/clips/${clip.id}/moments`)} className="inline-flex min-h-11 items-center">
                {t(clip.mayMarkMoments ? 'moments.mark' : 'moments.suggest')}
              </a>
            </p>
          )}
          {(clip.viewerCan.edit || clip.viewerCan.withdraw) && (
            <p className="mt-8">
              <LinkButton look="quiet" href={path(`/clips/${clip.id}/edit`)}>
                {t('clips.manage')}
              </LinkButton>
            </p>
          )}
          {clip.figures && (
            <p className="mt-4">
              <a href={path(`/clips/${clip.id}/figures`)} className="inline-flex min-h-11 items-center">
                {t('film-figures.link', { count: clip.figures.plays, plays: number(clip.figures.plays) })}
              </a>
            </p>
          )}
          {shared && <EmbedBox code={embedCode({ origin, clipId: clip.id, title, shape: clip.media }).html} />}
        </div>
        <ClipFacts clip={clip} />
      </div>
      {thread !== undefined && <SubjectThread data={thread} title={t('discussions.ofClip')} empty={t('discussions.ofClip.empty')} answer={answer} />}
      <ClipMore clip={clip} />
    </div>
  );
}
