import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { Player } from '~/ui/film/player';
import { AppealNotice } from './appeal-notice';
import { CelebrationItemPage } from './celebration/celebration-item-page';
import { FestivalItemPage } from './festival/festival-item-page';
import { FilmChangeItemPage } from './film-change/film-change-item-page';
import { HideForm } from './hide-form';
import { ItemFacts } from './item-facts';
import { ItemFrame, OfCity } from './item-frame';
import { ItemTexts } from './item-texts';
import type { DeskAnswer, ItemData } from './item.server';
import { PostItemPage } from './post-item-page';
import { PracticeItemPage } from './practice/practice-item-page';

/** One item of the desk: a clip, a practice, a celebration, a festival or a post. */
export function ItemPage(props: { data: ItemData; answer?: DeskAnswer }) {
  const { kind } = props.data.item;
  if (kind === 'PRACTICE') return <PracticeItemPage {...props} />;
  if (kind === 'CELEBRATION') return <CelebrationItemPage {...props} />;
  if (kind === 'CLIP_FILM') return <FilmChangeItemPage {...props} />;
  if (kind === 'FESTIVAL') return <FestivalItemPage {...props} />;
  return kind === 'POST' ? <PostItemPage {...props} /> : <ClipItemPage {...props} />;
}

/** One submission: the film and its words on one side, the facts and the decision on the other. */
function ClipItemPage({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  const { item } = data;
  const { clip } = item;
  const title = clip?.title || t('clips.untitled');
  return (
    <ItemFrame
      {...{ data, answer, title }}
      lead={clip && <OfCity city={clip.city} />}
      stale={clip && { revision: clip.revision, words: t('desk.stale') }}
      version={[clip?.revision]}
      clipId={clip?.id}
      keys={item.purpose === 'APPEAL' ? ['k', 'j', 'l', 'n', 'q'] : ['k', 'j', 'l', 'a', 'c', 'r', 'n', 'q']}
      facts={
        <>
          {clip && <ItemFacts data={data} clip={clip} />}
          {item.appeal && <AppealNotice data={data} text={item.appeal} />}
        </>
      }
      after={<HideForm data={data} answer={answer} />}
    >
      {clip ? <Film clip={clip} title={title} /> : <Notice tone="warn">{t('desk.deleted')}</Notice>}
      {clip && <ItemTexts clip={clip} />}
    </ItemFrame>
  );
}

function Film({ clip, title }: { clip: NonNullable<ItemData['item']['clip']>; title: string }) {
  const { t } = useI18n();
  if (clip.media.state !== 'READY') return <Notice tone="warn">{t('desk.filmNotReady')}</Notice>;
  return <Player id={clip.id} title={title} film={clip.media} captions={clip.captions} transcript={clip.transcript} />;
}
