import { useI18n } from '~/i18n/use-i18n';
import { FieldFrame } from '~/ui/form/field-frame';
import { Details } from '~/ui/details';
import type { EditedClip } from '../edit-page.server';
import { useEdit } from '../saving/edit-context';
import { SaveForm } from '../saving/save-form';

/** Which picture of the film stands for the clip in lists and before it plays; one was chosen by program. */
export function PosterChoice({ clip }: { clip: EditedClip }) {
  const { t, duration } = useI18n();
  const { results } = useEdit();
  const { stills, chosenPoster, durationMs } = clip.media;
  if (!clip.viewerCan.choosePoster || stills.length < 2) return null;
  const chosen = chosenPoster ? String(chosenPoster) : 'none';
  return (
    <Details summary={t('submit.poster')} open={results.poster !== undefined}>
      <SaveForm intent="poster" basis={chosen} auto button={t('ui.save')}>
        <FieldFrame name="poster" label={t('submit.poster.label')} hint={t('submit.poster.hint')} group initial={chosen}>
          {(_, value) => (
            <>
              <label className="mt-2 flex min-h-11 cursor-pointer items-center gap-3 py-2">
                <input type="radio" name="poster" value="none" defaultChecked={value === 'none'} className="size-6 shrink-0" />
                {t('submit.poster.none')}
              </label>
              <div className="mt-2 grid grid-cols-2 gap-4 sm:grid-cols-3">
                {stills.map(({ number, smallUrl }, index) => (
                  <label key={number} className="cursor-pointer">
                    <img src={smallUrl} alt="" loading="lazy" decoding="async" width={640} height={360} className="aspect-video w-full rounded-small object-cover" />
                    <span className="flex min-h-11 items-center gap-3 py-2">
                      <input type="radio" name="poster" value={number} defaultChecked={value === String(number)} className="size-6 shrink-0" />
                      {t('submit.poster.at', { number, time: duration(((durationMs ?? 0) * (index + 0.5)) / stills.length) })}
                    </span>
                  </label>
                ))}
              </div>
            </>
          )}
        </FieldFrame>
      </SaveForm>
    </Details>
  );
}
