import { ReasonLine } from '~/features/review/reason-line';
import { STATE_TONES } from '~/features/review/state-tones';
import { useI18n } from '~/i18n/use-i18n';
import { Poster } from '~/ui/film/poster';
import { Tag } from '~/ui/tag';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import type { MyCityData } from './my-city.server';

/** One clip of the city, where it stands and what it lacks. */
export function CityClip({ clip }: { clip: NonNullable<MyCityData['clips']>[number] }) {
  const { t, path } = useI18n();
  const open = clip.state === 'DRAFT' || clip.state === 'CHANGES_REQUESTED';
  const decision = clip.state === 'CHANGES_REQUESTED' || clip.state === 'REJECTED' ? clip.lastDecision : clip.hiding;
  return (
    <li data-theme={clip.theme.slug} className="relative flex flex-wrap gap-x-4 gap-y-3 border-b-2 border-line py-4 sm:flex-nowrap sm:gap-x-6">
      <div className="w-24 shrink-0 sm:w-40">
        <Poster theme={clip.theme.slug} posterUrl={clip.media.posterUrl} durationMs={clip.media.durationMs} />
      </div>
      <div className="min-w-0 flex-1 basis-40">
        <h3>
          <a href={path(`/clips/${clip.id}/edit`)} className={`text-ink ${wholeBox}`}>
            <UserText>{clip.title || t('clips.untitled')}</UserText>
          </a>
        </h3>
        <p className="mt-1">
          <ThemeBadge theme={clip.theme.slug} />
        </p>
        {decision && <ReasonLine decision={decision} />}
        <p className="mt-1 text-small text-soft">{t('my-city.clips.changed', { when: clip.changed })}</p>
      </div>
      <div className="flex basis-full flex-wrap content-start gap-2 sm:basis-auto sm:flex-col sm:items-end">
        <Tag tone={STATE_TONES[clip.state]}>{t(`my-city.state.${clip.state}`)}</Tag>
        {clip.media.state !== 'READY' && <Tag tone={clip.media.state === 'FAILED' ? 'bad' : 'plain'}>{t(`my-city.film.${clip.media.state}`)}</Tag>}
        {open && clip.missing.length > 0 && <span className="text-small text-soft">{t('my-city.missing', { count: clip.missing.length })}</span>}
      </div>
    </li>
  );
}
