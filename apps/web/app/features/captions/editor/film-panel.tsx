import { useState } from 'react';
import { formatTime } from '../cues/timecode';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { lineAt } from '../cues/find-line';
import { useEditor } from './editor-context';
import { useWaveform } from './use-waveform';
import { WaveformStrip } from './waveform-strip';

/** Milliseconds that a step goes back or ahead. */
export const STEP_MS = 2_000;

const step = 'px-3 max-lg:px-2 max-lg:text-small';

/** The film with the lines as they are being written, and its sound as a strip of time. */
export function FilmPanel() {
  const { t } = useI18n();
  const { data, film, captions, current, choose, setTimes } = useEditor();
  const { media } = data.clip;
  const waveform = useWaveform(media.waveformUrl);
  const [isSound, setSound] = useState(false);
  const said = lineAt(captions.lines, film.atMs);
  const src = isSound ? media.sound?.url : media.download?.url;
  const isUpright = (media.height ?? 0) > (media.width ?? 0);

  const change = () => {
    const at = film.here();
    setSound(!isSound);
    // The other file begins where this one stood.
    film.video.current?.addEventListener('loadstart', () => film.seek(at), { once: true });
  };

  return (
    <div>
      <div className="relative">
        {/* Lines are shown as they are written, so the film needs no track of its own. */}
        <video
          ref={film.video}
          controls
          playsInline
          preload="metadata"
          poster={media.posterUrl ?? undefined}
          src={src}
          aria-label={t('captions.film')}
          className={`w-full rounded-box bg-black max-lg:max-h-[22vh] ${isSound ? 'h-24' : isUpright ? 'max-h-[50vh]' : 'aspect-video'}`}
        />
        <p aria-hidden="true" lang={data.language} dir="auto" className="pointer-events-none absolute inset-x-2 bottom-14 text-center whitespace-pre-line">
          {said && said.text.trim() !== '' && <span className="rounded-small bg-ink px-2 py-0.5 text-paper">{said.text}</span>}
        </p>
      </div>
      <div className="mt-1">
        <WaveformStrip
          lines={captions.lines}
          waveform={waveform}
          atMs={film.atMs}
          endMs={media.durationMs ?? 0}
          currentKey={current}
          onSeek={film.seek}
          onChoose={(key) => choose(key, false)}
          onTimes={setTimes}
        />
      </div>
      <FilmControls isSound={isSound} changeSound={change} />
    </div>
  );
}

/** Plays, steps, and the sound alone in place of the picture, for who saves data. */
function FilmControls({ isSound, changeSound }: { isSound: boolean; changeSound: () => void }) {
  const { t, bytes } = useI18n();
  const { data, film } = useEditor();
  const { sound } = data.clip.media;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1" role="group" aria-label={t('captions.film.controls')}>
      <Button type="button" look="quiet" className={step} onClick={film.toggle}>
        {t(film.isPlaying ? 'captions.film.stop' : 'captions.film.play')}
      </Button>
      <Button type="button" look="quiet" className={step} onClick={() => film.seek(film.here() - STEP_MS)}>
        {t('captions.film.back')}
      </Button>
      <Button type="button" look="quiet" className={step} onClick={() => film.seek(film.here() + STEP_MS)}>
        {t('captions.film.ahead')}
      </Button>
      <span dir="ltr" className="figures text-small text-soft max-lg:hidden">
        {formatTime(film.atMs)}
      </span>
      {sound && (
        <button type="button" aria-pressed={isSound} onClick={changeSound} className="min-h-11 cursor-pointer text-small text-theme-ink underline aria-pressed:font-semibold">
          {t('captions.film.sound', { size: bytes(sound.bytes) })}
        </button>
      )}
    </div>
  );
}
