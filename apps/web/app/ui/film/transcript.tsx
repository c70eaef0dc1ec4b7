import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';

export interface TranscriptData {
  language: string;
  cues: { startMs: number; endMs: number; text: string }[];
}

interface Props {
  transcript: TranscriptData;
  /** In which it can be read as well. */
  languages?: string[];
}

/** What is said, line by line. Each time is a link that begins the film there, with or without a script. */
export function Transcript({ transcript, languages = [] }: Props) {
  const { t, languageName, language } = useI18n();
  return (
    <div className="flex max-h-[34rem] min-w-0 flex-col rounded-box border-2 border-line print:max-h-none">
      <div className="border-b-2 border-line px-4 py-3">
        <h2 className="text-h3" id="transcript">
          {t('clips.transcript')}
          {languages.length < 2 && transcript.language !== language && <span className="font-normal text-soft"> · {languageName(transcript.language)}</span>}
        </h2>
        {languages.length > 1 && (
          <ul aria-label={t('clips.transcript.languages')} className="flex flex-wrap gap-x-4 text-small">
            {languages.map((code) => (
              <li key={code}>
                <a
                  href={`?words=${code}#player`}
                  rel="nofollow"
                  aria-current={code === transcript.language ? 'true' : undefined}
                  className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
                >
                  {languageName(code)}
                </a>
              </li>
            ))}
          </ul>
        )}
        <div data-role="search" hidden className="mt-2">
          <label className="block text-small text-soft" htmlFor="transcript-search">
            {t('clips.transcript.search')}
          </label>
          <input id="transcript-search" type="search" dir="auto" className="mt-1 min-h-11 w-full rounded-small border-2 border-edge bg-paper px-3 text-base" />
          <p data-role="found" role="status" className="mt-1 text-small text-soft empty:hidden" />
        </div>
      </div>
      <ol data-role="lines" tabIndex={0} aria-labelledby="transcript" lang={transcript.language} className="relative min-h-0 flex-1 overflow-y-auto p-2">
        {transcript.cues.map((cue) => (
          <li
            key={cue.startMs}
            data-start={cue.startMs}
            data-end={cue.endMs}
            className="flex flex-wrap gap-x-3 rounded-small px-2 py-1 aria-[current]:bg-theme-wash aria-[current]:font-semibold"
          >
            <a href={`?t=${Math.floor(cue.startMs / 1000)}#player`} rel="nofollow" className="figures inline-flex min-h-7 min-w-11 shrink-0 text-small">
              {formatClock(cue.startMs)}
            </a>
            <span dir="auto" className="min-w-0 flex-1 basis-40">
              {cue.text}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
