import type { QuestionPassagesFragment } from '~/api/generated/graphql';
import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

/** One passage: whose it is, what one hears there, and the way to it; all that the island needs stands beside. */
export function PassageItem({ passage }: { passage: QuestionPassagesFragment['passages'][number] }) {
  const { t, path, language, languageName, duration } = useI18n();
  const { clip, startMs, endMs, note, noteLanguage, captions, fileUrl, saverUrl } = passage;
  const wanted = [language, clip.spokenLanguage, 'en'].find((one) => captions.some((track) => track.language === one)) ?? captions[0]?.language;
  const tracks = captions.map((track) => ({ ...track, label: languageName(track.language), on: track.language === wanted }));
  const title = clip.title || t('clips.untitled');
  return (
    <li
      data-passage={fileUrl ?? undefined}
      data-saver={saverUrl ?? undefined}
      data-poster={clip.media.posterSmallUrl ?? undefined}
      data-start={startMs}
      data-end={endMs}
      data-captions={JSON.stringify(tracks)}
      data-name={`${clip.city.name}: ${title}`}
      className="border-s-4 border-transparent ps-3 aria-[current]:border-theme"
    >
      <a href={path(`/clips/${clip.id}?t=${Math.floor(startMs / 1000)}#player`)} rel="nofollow" className="inline-flex min-h-11 flex-wrap items-center gap-x-2">
        <bdi className="font-semibold">{clip.city.name}</bdi>
        <UserText as="span">{title}</UserText>
        <span className="figures text-small text-soft">
          <span aria-hidden="true" dir="ltr">
            {formatClock(startMs)}–{formatClock(endMs)}
          </span>
          <span className="sr-only">{t('moments.lasts', { from: duration(startMs), length: duration(endMs - startMs) })}</span>
        </span>
      </a>
      {note && (
        <UserText as="p" lang={noteLanguage ?? undefined} className="text-small text-soft">
          {note}
        </UserText>
      )}
    </li>
  );
}
