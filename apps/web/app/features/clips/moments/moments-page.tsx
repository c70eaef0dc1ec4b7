import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { Player } from '~/ui/film/player';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Form } from '~/ui/form/form';
import { Island } from '~/ui/island';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { ChapterList } from './chapter-list';
import { MarkedList } from './marked-list';
import { MomentFields } from './moment-fields';
import type { MomentsAnswer, MomentsData } from './moments.server';
import { SuggestedList } from './suggested-list';

interface Props {
  data: MomentsData;
  answer?: MomentsAnswer;
}

/** Passages and chapters of a clip beside its film: the crew marks them, other members suggest. */
export function MomentsPage({ data, answer }: Props) {
  const { t, maybe, path } = useI18n();
  const { clip, done, start } = data;
  const { mayMarkMoments: marks, maySuggestMoments: suggests } = clip;
  const name = clip.title || t('clips.untitled');
  const title = t(marks ? 'moments.title' : 'moments.title.suggest');
  const said = done && maybe(`moments.done.${done}`);
  // What it was about may be gone, decided or moved by a colleague: then no form of the page says so.
  const slots = ['new', 'chapter', ...clip.moments.map(({ id }) => id), ...clip.suggestedMoments.map(({ id }) => id), ...clip.chapters.map(({ startMs }) => `chapter-${startMs}`)];
  const isLoose = answer !== undefined && !slots.includes(answer.slot);
  const isReady = clip.media.state === 'READY';
  return (
    <div data-theme={clip.theme.slug}>
      <PageHead title={`${title}: ${name}`} problem={answer !== undefined} unlisted />
      <Breadcrumbs crumbs={[{ name: t('clips.title'), to: '/clips' }, { name, to: `/clips/${clip.id}` }, { name: title }]} />
      <PageTitle
        title={title}
        lead={
          <a href={path(`/clips/${clip.id}`)} className="inline-flex min-h-11 items-center">
            <UserText>{name}</UserText>
          </a>
        }
      />
      {said && !answer && (
        <div className="mt-4">
          <Notice tone="good">{said}</Notice>
        </div>
      )}
      {isLoose && (
        <div className="mt-6">
          <ErrorSummary problem={{ ...answer.problem, fields: [] }} />
        </div>
      )}
      {!marks && !suggests && (
        <div className="mt-4">
          <Notice tone="warn">{t(clip.state === 'PUBLISHED' ? 'moments.notYours' : 'moments.notNow')}</Notice>
        </div>
      )}
      <div data-island="moments" className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-16 lg:grid-cols-2">
        <div className="self-start lg:sticky lg:top-4">
          {isReady ? <Player id={clip.id} title={name} film={clip.media} captions={clip.captions} start={start} /> : <Notice title={t('clips.notReady')}>{t('moments.noFilm')}</Notice>}
        </div>
        <div className="mt-10 space-y-10 lg:mt-0">
          {marks && <SuggestedList data={data} answer={answer} />}
          {(marks || suggests) && (
            <section id="new" className="scroll-mt-24">
              <h2 className="text-h3">{t(marks ? 'moments.new' : 'moments.new.suggest')}</h2>
              <p className="mt-2 max-w-text text-soft">{t(marks ? 'moments.new.intro' : 'moments.new.suggest.intro')}</p>
              <Form problem={answer?.slot === 'new' ? answer.problem : undefined} sent={answer?.slot === 'new' ? answer.sent : undefined} className="mt-5 max-w-form space-y-5">
                <MomentFields slot="new" data={data} />
                <Button name="act" value={marks ? 'add new' : 'suggest new'}>
                  {t(marks ? 'moments.add' : 'moments.send')}
                </Button>
              </Form>
            </section>
          )}
          {!marks && <SuggestedList data={data} answer={answer} />}
          {marks && <MarkedList data={data} answer={answer} />}
          {marks && <ChapterList data={data} answer={answer} />}
          {marks && (clip.viewerCan.edit || clip.viewerCan.withdraw) && (
            <p>
              <a href={path(`/clips/${clip.id}/edit`)} className="inline-flex min-h-11 items-center">
                {t('clips.manage')}
              </a>
            </p>
          )}
        </div>
        <Island name="moments" />
      </div>
    </div>
  );
}
