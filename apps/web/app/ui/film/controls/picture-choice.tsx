import { useLocation } from 'react-router';
import { useI18n } from '~/i18n/use-i18n';
import type { PictureChoice, PlayerFilm } from '../player-film';
import { controlSelect, scripted } from './control-select';

interface Props {
  film: PlayerFilm;
  choices: readonly PictureChoice[];
  /** What plays without a script now. */
  play?: 'saver' | 'sound';
}

/** How much of the line the film takes, known before it begins: one list with a script, links without. */
export function PictureChoiceList({ film, choices, play }: Props) {
  const { t, bytes, number } = useI18n();
  const { search } = useLocation();
  /** Whatever else is chosen on the page stays chosen. */
  const address = (value?: string) => {
    const others = [...new URLSearchParams(search)].filter(([name]) => name !== 'play');
    return `?${new URLSearchParams(value ? [...others, ['play', value]] : others)}#player`;
  };
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
        <label data-scripted="yes" className={`flex min-w-0 flex-wrap items-center gap-x-2 ${scripted}`}>
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
        <noscript>
          <ul aria-label={t('player.picture')} className="flex flex-wrap gap-x-4">
            {plain.map((one) => (
              <li key={one.words}>
                <a href={address(one.play)} rel="nofollow" aria-current={one.play === play ? 'true' : undefined} className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline">
                  {one.words}
                </a>
              </li>
            ))}
          </ul>
        </noscript>
      )}
    </>
  );
}
