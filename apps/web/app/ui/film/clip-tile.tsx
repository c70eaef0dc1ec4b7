import { useI18n } from '~/i18n/use-i18n';
import { Poster } from './poster';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';

export interface ClipTileData {
  id: string;
  title?: string | null;
  city: { name: string };
  theme: { slug: string };
  media: { posterSmallUrl?: string | null; durationMs?: number | null };
}

interface Props {
  clip: ClipTileData;
  /** Left out on the page of the theme itself. */
  showTheme?: boolean;
  /** Left out on the page of the city. */
  showCity?: boolean;
  level?: 2 | 3;
  /** On a phone the picture small beside the words. */
  compact?: boolean;
}

/** One clip in a list: the picture first, no box around it; the whole picture leads to the clip. */
export function ClipTile({ clip, showTheme = true, showCity = true, level = 3, compact = false }: Props) {
  const { t, path } = useI18n();
  const Heading = `h${level}` as const;
  return (
    <article data-theme={clip.theme.slug} className={`group relative flex ${compact ? 'flex-wrap gap-x-4 sm:block' : 'flex-col'}`}>
      <div className={compact ? 'w-32 shrink-0 sm:w-auto' : undefined}>
        <Poster theme={clip.theme.slug} posterUrl={clip.media.posterSmallUrl} durationMs={clip.media.durationMs} />
      </div>
      <div className={compact ? 'min-w-0 flex-1 basis-32' : undefined}>
        <Heading className={`text-h3 ${compact ? 'sm:mt-3' : 'mt-3'}`}>
          <a
            href={path(`/clips/${clip.id}`)}
            className={`text-ink no-underline group-hover:underline ${wholeBox}`}
          >
            <UserText>{clip.title || t('clips.untitled')}</UserText>
          </a>
        </Heading>
        {showCity && (
          <p className="mt-1 text-soft">
            <UserText>{clip.city.name}</UserText>
          </p>
        )}
        {showTheme && (
          <p className="mt-2">
            <ThemeBadge theme={clip.theme.slug} />
          </p>
        )}
      </div>
    </article>
  );
}
