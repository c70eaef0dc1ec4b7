import { FitNotice } from '~/features/film-change/fit-notice';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { Player } from '~/ui/film/player';
import { UserText } from '~/ui/user-text';
import { DeskConsents } from '../consents';
import { ItemFrame, OfCity } from '../item-frame';
import type { DeskAnswer, ItemData } from '../item.server';

/** The new film first, with what of the clip's words fits it; the one that is shown now below, to compare. */
export function FilmChangeItemPage({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t, path } = useI18n();
  const change = data.filmChange?.filmChange;
  const clip = data.filmChange?.changedClip;
  const title = clip?.title || t('clips.untitled');
  return (
    <ItemFrame
      {...{ data, answer, title }}
      lead={
        clip && (
          <>
            {t('film-change.desk')} · <OfCity city={clip.city} />
          </>
        )
      }
      stale={change && { revision: change.revision, words: t('desk.stale') }}
      version={[change?.revision]}
      clipId={clip?.id}
      keys={['k', 'j', 'l', 'a', 'c', 'r', 'n', 'q']}
      facts={clip && <DeskConsents entries={clip.consents} />}
    >
      {!change || !clip ? (
        <Notice tone="warn">{t('desk.deleted')}</Notice>
      ) : (
        <div className="space-y-8">
          {change.media.state === 'READY' ? (
            <Player id={clip.id} title={title} film={change.media} captions={change.captions} transcript={null} />
          ) : (
            <Notice tone="warn">{t('desk.filmNotReady')}</Notice>
          )}
          {change.note && (
            <section aria-labelledby="note">
              <h2 id="note" className="text-h3">
                {t('film-change.desk.note')}
              </h2>
              <UserText as="p" className="mt-2 max-w-text whitespace-pre-line">
                {change.note}
              </UserText>
            </section>
          )}
          <FitNotice change={change} />
          <section aria-labelledby="shown">
            <h2 id="shown" className="mb-3 text-h3">
              {t('film-change.desk.old')}
            </h2>
            <p>
              <a href={path(`/clips/${clip.id}`)} className="inline-flex min-h-11 items-center">
                <UserText>{title}</UserText>
              </a>
            </p>
          </section>
        </div>
      )}
    </ItemFrame>
  );
}
