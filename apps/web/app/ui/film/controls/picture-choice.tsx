import { useI18n } from '~/i18n/use-i18n';
import type { PictureChoice, PlayerFilm } from '../player-film';
import { controlSelect } from './control-select';

interface Props {
  film: PlayerFilm;
  choices: readonly PictureChoice[];
  /** What plays without a script now. */
  play?: 'saver' | 'sound';
}

/** How much of the line the film takes, known before it begins: one list with a script, links without. */
export function PictureChoiceList({ film, choices, play }: Props) {
  const { t, bytes, number } = useI18n();
  const words = ({ value, bytes: size }: PictureChoice) =>
    value === 'auto' || value === 'saver' || value === 'sound' ? t(`player.picture.${value}`, { size: bytes(size) }) : t('player.picture.lines', { lines: number(Number(value), { useGrouping: false }), size: bytes(size) });
  const plain = [
    ...(film.download ? [{ play: undefined, words: t('player.picture.whole', { size: bytes(film.download.bytes) }) }] : []),
    ...(film.saver ? [{ play: 'saver' as const, words: t('player.picture.saver', { size: bytes(film.saver.bytes) }) }] : []),
    ...(film.sound ? [{ play: 'sound' as const, words: t('player.picture.sound', { size: bytes(film.sound.bytes) }) }] : []),
  ];
  return (
    <>
      {choices.length > 1 && (
        <label data-scripted="yes" hidden className="flex min-w-0 flex-wrap items-center gap-x-2">
          <span className="text-small text-soft">{t('player.picture')}</span>
          <select data-role="picture" className={controlSelect}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {words(choice)}
              </option>
            ))}
          </select>
        </label>
      )}
      {plain.length > 1 && (
        <ul data-scripted="no" aria-label={t('player.picture')} className="flex flex-wrap gap-x-4">
          {plain.map((one) => (
            <li key={one.words}>
              <a href={one.play ? `?play=${one.play}#player` : '?#player'} rel="nofollow" aria-current={one.play === play ? 'true' : undefined} className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline">
                {one.words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
