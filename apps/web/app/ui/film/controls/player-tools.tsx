import { useI18n } from '~/i18n/use-i18n';
import type { PictureChoice, PlayerFilm } from '../player-film';
import { CaptionsLook } from './captions-look';
import { controlSelect, scripted } from './control-select';
import { PictureChoiceList } from './picture-choice';
import { PlayerKeys } from './player-keys';

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

const tool = 'inline-flex min-h-11 cursor-pointer items-center text-theme-ink underline aria-pressed:font-semibold';

interface Props {
  film: PlayerFilm;
  choices: readonly PictureChoice[];
  play?: 'saver' | 'sound';
  hasCaptions: boolean;
  /** The page that a link to a moment leads to. */
  share?: string;
  /** No room for more: the film can be kept on its own page. */
  small?: boolean;
}

/** What the browser's own controls lack. */
export function PlayerTools({ film, choices, play, hasCaptions, share, small }: Props) {
  const { t, bytes, number } = useI18n();
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-1 print:hidden">
      <PictureChoiceList film={film} choices={choices} play={play} />
      <label data-scripted="yes" className={`flex items-center gap-x-2 ${scripted}`}>
        <span className="text-small text-soft">{t('player.speed')}</span>
        <select data-role="speed" defaultValue="1" className={controlSelect}>
          {RATES.map((rate) => (
            <option key={rate} value={rate}>
              {t('player.speed.times', { rate: number(rate) })}
            </option>
          ))}
        </select>
      </label>
      <button type="button" data-role="small-window" data-scripted="window" aria-pressed="false" className={`${tool} ${scripted}`}>
        {t('player.smallWindow')}
      </button>
      {share && (
        <button type="button" data-role="share" data-scripted="yes" data-path={share} className={`${tool} ${scripted}`}>
          {t('clips.share')}
        </button>
      )}
      {film.download && !small && (
        <a href={film.download.url} download className="inline-flex min-h-11 items-center">
          {t('clips.download', { size: bytes(film.download.bytes) })}
        </a>
      )}
      {hasCaptions && <CaptionsLook />}
      <PlayerKeys />
    </div>
  );
}
