import { useI18n } from '~/i18n/use-i18n';
import type { Storyboard } from '../player-film';
import { scripted } from './control-select';

interface Props {
  durationMs: number;
  storyboard?: Storyboard | null;
}

/** From the left to the right in every language, as the browsers' own line of time. */
export function SeekLine({ durationMs, storyboard }: Props) {
  const { t } = useI18n();
  return (
    <div data-role="seek" data-scripted="yes" dir="ltr" data-board={storyboard ? JSON.stringify(storyboard) : undefined} className={`relative print:hidden ${scripted}`}>
      <div data-role="preview" hidden aria-hidden="true" className="absolute bottom-full z-10 overflow-hidden rounded-small border-2 border-line bg-paper text-center text-small">
        <div data-role="tile" />
        <span data-role="at" className="figures px-2 font-semibold" />
      </div>
      <input type="range" min="0" max={Math.floor(durationMs / 1000)} step="any" defaultValue="0" aria-label={t('player.seek')} className="block min-h-7 w-full cursor-pointer" />
    </div>
  );
}
