import { licences } from '~/features/clips/licences';
import { useI18n } from '~/i18n/use-i18n';
import { Player } from '~/ui/film/player';
import { PageHead } from '~/ui/page-head';
import { UserText } from '~/ui/user-text';
import type { EmbeddedClip } from './embed.query';

interface Props {
  clip: EmbeddedClip;
  start: number;
  play?: 'saver' | 'sound';
  /** Language of the captions to begin with, or `off`. */
  captions?: string;
}

/** A film in a frame on another site: who made it, under which licence, and the way to all the rest. */
export function EmbedPage({ clip, start, play, captions }: Props) {
  const { t, maybe, path, countryName } = useI18n();
  const title = clip.title || t('clips.untitled');
  return (
    <main data-theme={clip.theme.slug} className="p-2">
      <PageHead title={title} unlisted />
      <h1 className="mb-1 truncate text-base">
        <a href={path(`/clips/${clip.id}`)} target="_blank" rel="noopener">
          <UserText>{title}</UserText>
        </a>
      </h1>
      {clip.media.state === 'READY' ? (
        <Player id={clip.id} title={title} film={clip.media} captions={clip.captions} start={start} play={play} shown={captions} share={path(`/clips/${clip.id}`)} embedded />
      ) : (
        <p className="py-8 text-center">{t('clips.notReady.text')}</p>
      )}
      <p className="flex flex-wrap items-center gap-x-4 text-small text-soft">
        <span>{t('ui.place', { city: clip.city.name, country: countryName(clip.city.country) })}</span>
        {clip.licence && (
          <a href={licences[clip.licence]} rel="license external noopener" target="_blank" className="inline-flex min-h-11 items-center">
            {maybe(`clips.licence.${clip.licence}`) ?? clip.licence}
          </a>
        )}
        <a href={path(`/clips/${clip.id}`)} target="_blank" rel="noopener" className="inline-flex min-h-11 items-center">
          {t('embed.more')}
        </a>
      </p>
    </main>
  );
}
