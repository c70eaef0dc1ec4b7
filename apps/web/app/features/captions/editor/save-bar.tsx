import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { useEditor } from './editor-context';

/** Whether what is written has arrived, undoing, and the word that somebody has read it all. */
export function SaveBar() {
  const { t, path } = useI18n();
  const { data, captions } = useEditor();
  const { state, said, track } = captions;
  const isPublic = data.clip.state === 'PUBLISHED';
  const words = () => {
    if (state === 'waiting') return t(isPublic ? 'captions.save.kept' : 'captions.save.soon');
    if (state === 'saving') return t('captions.save.saving');
    if (state === 'later') return t('captions.save.later');
    if (state === 'conflict') return t('captions.save.conflict');
    if (state === 'faults') return said?.key === 'refused' ? '' : t('captions.save.empty');
    return track ? t('captions.save.saved', { when: track.when }) : t('captions.save.none');
  };
  return (
    <div className="border-y-2 border-line py-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button type="button" onClick={() => void captions.save()} aria-disabled={!captions.isDirty}>
          {t(isPublic ? 'captions.save.publish' : 'captions.save.button')}
        </Button>
        <Button type="button" look="quiet" className="px-3" disabled={!captions.undo} onClick={captions.undo}>
          {t('captions.undo')}
        </Button>
        <Button type="button" look="quiet" className="px-3" disabled={!captions.redo} onClick={captions.redo}>
          {t('captions.redo')}
        </Button>
        {track && (
          <label className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              checked={track.checked}
              onChange={(event) => void captions.order({ act: 'checked', baseId: track.id, checked: event.target.checked })}
              className="size-6"
            />
            {t('captions.checked')}
          </label>
        )}
      </div>
      <p role="status" data-save-status={state} className="mt-1 text-small text-soft">
        {state === 'signedOut' ? (
          <>
            {t('captions.save.signedOut')}{' '}
            <a href={path('/sign-in')} target="_blank" rel="noreferrer">
              {t('captions.save.signIn')}
            </a>
          </>
        ) : (
          words()
        )}
        {captions.conflict && (
          <a href="#captions-conflict" className="ms-2 inline-flex min-h-11 items-center font-semibold">
            {t('captions.conflict.go')}
          </a>
        )}
      </p>
      {said && (
        <p role="status" className={`mt-1 text-small ${said.key === 'refused' ? 'font-semibold text-bad' : 'text-soft'}`}>
          {t(`captions.said.${said.key}`, { name: said.name ?? '', count: said.count ?? 0, why: said.why ?? '' })}
        </p>
      )}
    </div>
  );
}
