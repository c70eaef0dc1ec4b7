import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Island } from '~/ui/island';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { Player } from '~/ui/film/player';
import { ThemeBadge } from '~/ui/theme-badge';
import { SubjectHistory } from '~/features/review/subject-history';
import { UserText } from '~/ui/user-text';
import { AppealNotice } from './appeal-notice';
import { DecisionPanel } from './decision-panel';
import { HideForm } from './hide-form';
import { ItemFacts } from './item-facts';
import { ItemTexts } from './item-texts';
import type { DeskAnswer, ItemData } from './item.server';
import { PostItemPage } from './post-item-page';
import { PracticeItemPage } from './practice/practice-item-page';
import { Shortcuts } from './shortcuts';

/** One item of the desk: a clip, a practice or a post. */
export function ItemPage(props: { data: ItemData; answer?: DeskAnswer }) {
  const { kind } = props.data.item;
  if (kind === 'PRACTICE') return <PracticeItemPage {...props} />;
  return kind === 'POST' ? <PostItemPage {...props} /> : <ClipItemPage {...props} />;
}

/** One submission: the film and its words on one side, the facts and the decision on the other. */
function ClipItemPage({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t, path } = useI18n();
  const { item, standing } = data;
  const { clip } = item;
  const title = clip?.title || t('clips.untitled');
  const changed = clip && clip.revision !== item.revision && (standing === 'mine' || standing === 'free' || standing === 'other');
  return (
    <div data-island="desk" data-room="review" data-item={item.id} data-clip={clip?.id} data-claimed={standing === 'mine' ? 'yes' : undefined} data-theme={item.themeSlug ?? undefined}>
      <PageHead title={t('desk.item.title', { title })} unlisted problem={answer !== undefined} />
      <Breadcrumbs crumbs={[{ name: t('desk.title'), to: '/desk' }, { name: title }]} />
      <PageTitle
        title={title}
        over={item.themeSlug && <ThemeBadge theme={item.themeSlug} />}
        lead={
          clip && (
            <a href={path(`/cities/${clip.city.slug}`)} className="inline-flex min-h-11 items-center">
              <UserText>{clip.city.name}</UserText>
            </a>
          )
        }
      />
      <div data-role="changed" hidden className="mt-6">
        <Notice tone="warn" title={t('desk.changed')}>
          <a href={path(`/desk/${item.id}`)}>{t('desk.changed.reload')}</a>
        </Notice>
      </div>
      <p role="status" className="sr-only" data-role="said" data-words={t('desk.changed')} />
      {changed && (
        <div className="mt-6">
          <Notice tone="warn">{t('desk.stale')}</Notice>
        </div>
      )}
      <div className="mt-8 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div data-role="version" data-version={`${item.state} ${item.revision} ${clip?.revision} ${item.claimedByMe}`} className="min-w-0 [&>#player]:grid-cols-1">
          {clip ? <Film clip={clip} title={title} /> : <Notice tone="warn">{t('desk.deleted')}</Notice>}
          {clip && <ItemTexts clip={clip} />}
          <div className="mt-10">
            <SubjectHistory title={t('desk.history')} lines={item.history} when={data.when} />
          </div>
        </div>
        <div className="min-w-0 space-y-10">
          {clip && <ItemFacts data={data} clip={clip} />}
          {item.appeal && <AppealNotice data={data} text={item.appeal} />}
          <DecisionPanel data={data} answer={answer} />
          <HideForm data={data} answer={answer} />
        </div>
      </div>
      <Shortcuts keys={item.purpose === 'APPEAL' ? ['k', 'j', 'l', 'n', 'q'] : ['k', 'j', 'l', 'a', 'c', 'r', 'n', 'q']} />
      <Island name="desk" />
    </div>
  );
}

function Film({ clip, title }: { clip: NonNullable<ItemData['item']['clip']>; title: string }) {
  const { t } = useI18n();
  if (clip.media.state !== 'READY') return <Notice tone="warn">{t('desk.filmNotReady')}</Notice>;
  return <Player id={clip.id} title={title} film={clip.media} captions={clip.captions} transcript={clip.transcript} />;
}
