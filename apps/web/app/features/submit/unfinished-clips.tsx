import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { NewPageData } from './new-page.server';

const tones = { CHANGES_REQUESTED: 'warn', REJECTED: 'bad', HIDDEN: 'bad' } as const;

/** Clips of one's cities that are not out yet, to go on with. */
export function UnfinishedClips({ lists }: { lists: NewPageData['unfinished'] }) {
  const { t, path } = useI18n();
  return (
    <section aria-labelledby="unfinished">
      <h2 id="unfinished" className="text-h3">
        {t('submit.unfinished')}
      </h2>
      {lists.length === 0 && <p className="mt-3 text-soft">{t('submit.unfinished.none')}</p>}
      {lists.map(({ city, clips }) => (
        <div key={city.id} className="mt-5">
          {lists.length > 1 && (
            <p className="font-semibold">
              <UserText>{city.name}</UserText>
            </p>
          )}
          <ul>
            {clips.map((clip) => (
              <li key={clip.id} className="border-b border-line py-3">
                <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                  <a href={path(`/clips/${clip.id}/edit`)} className="inline-flex min-h-8 items-center font-semibold">
                    <UserText>{clip.title || t('clips.untitled')}</UserText>
                  </a>
                  <Tag tone={clip.state in tones ? tones[clip.state as keyof typeof tones] : 'plain'}>{t(`clips.state.${clip.state}`)}</Tag>
                </p>
                <p className="text-small text-soft">
                  {t('submit.unfinished.changed', { when: clip.changed })}
                  {clip.state === 'DRAFT' && clip.missing.length > 0 && <> · {t('submit.unfinished.missing', { count: clip.missing.length })}</>}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
