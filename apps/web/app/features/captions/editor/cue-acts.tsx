import { useI18n } from '~/i18n/use-i18n';
import { useEditor } from './editor-context';
import type { KeyAct } from './keys';

const ACTS = ['replay', 'start', 'end', 'split', 'merge', 'wrap', 'add', 'remove'] as const satisfies readonly KeyAct[];

/** What can be done to the current line. */
export function CueActs() {
  const { t } = useI18n();
  const { act } = useEditor();
  return (
    <div role="group" aria-label={t('captions.acts')} className="mt-1 flex flex-wrap gap-x-1">
      {ACTS.map((name) => (
        <button
          key={name}
          type="button"
          onClick={() => act(name)}
          className={`min-h-11 cursor-pointer rounded-small px-2 text-small underline hover:bg-paper ${name === 'remove' ? 'text-bad' : 'text-theme-ink'}`}
        >
          {t(`captions.act.${name}`)}
        </button>
      ))}
    </div>
  );
}
