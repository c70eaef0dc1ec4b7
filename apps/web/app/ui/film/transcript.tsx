import { useLocation } from 'react-router';
import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { Chevron } from '~/ui/chevron';
import { scripted } from './controls/control-select';

export interface TranscriptData {
  language: string;
  cues: {
    startMs: number;
    endMs: number;
    text: string;
    /** What is seen, described in words; told apart from what is said. */
    seen?: boolean;
  }[];
  /** Where a member writes a better line. */
  suggest?: string | null;
  /** The same words as a file. */
  url?: string | null;
}

interface Props {
  transcript: TranscriptData;
  /** In which it can be read as well. */
  languages?: string[];
  /** On a narrow screen its lines are there at a touch; where it stands beside the film it is open. */
  folded?: boolean;
}

const tool = 'inline-flex min-h-11 cursor-pointer items-center text-theme-ink underline';

/** What is said, line by line. Each time is a link that begins the film there, with or without a script. */
export function Transcript({ transcript, languages = [], folded = false }: Props) {
  const { t, languageName, language } = useI18n();
  const { suggest, url } = transcript;
  const chosen = new URLSearchParams(useLocation().search);
  // Whatever else is chosen on the page stays chosen; `t` stands first, where the player looks for it.
  const link = (name: 't' | 'words', value: string | number) => {
    const others = new URLSearchParams([...chosen].filter(([other]) => other !== 't' && other !== name)).toString();
    return `?${name}=${value}${others && `&${others}`}#player`;
  };
  const title = (
    <>
      {t(transcript.cues.some(({ seen }) => seen) ? 'clips.transcript.described' : 'clips.transcript')}
      {languages.length < 2 && transcript.language !== language && <span className="font-normal text-soft"> · {languageName(transcript.language)}</span>}
    </>
  );
  const box = 'rounded-box border-2 border-line';
  const column = 'flex max-h-[34rem] min-w-0 flex-col print:max-h-none';
  const lines = (
    <>
      <div className="border-b-2 border-line px-4 py-3">
        <h2 className={`text-h3 ${folded ? 'hidden lg:supports-[selector(::details-content)]:block' : ''}`} id="transcript">
          {title}
        </h2>
        {languages.length > 1 && (
          <ul aria-label={t('clips.transcript.languages')} className="flex flex-wrap gap-x-4 text-small print:hidden">
            {languages.map((code) => (
              <li key={code}>
                <a
                  href={link('words', code)}
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
        <div data-scripted="yes" className={`print:hidden ${scripted}`}>
          <div data-role="search" data-words-found={t('clips.transcript.found')} data-words-none={t('clips.transcript.none')} className="mt-2">
            <label className="block text-small text-soft" htmlFor="transcript-search">
              {t('clips.transcript.search')}
            </label>
            <input id="transcript-search" type="search" dir="auto" className="mt-1 min-h-11 w-full rounded-small border-2 border-edge bg-paper px-3 text-base" />
            <p data-role="found" role="status" className="mt-1 text-small text-soft empty:hidden" />
          </div>
          <div className="flex flex-wrap gap-x-4 text-small">
            <button type="button" data-role="follow" aria-pressed="true" className={`${tool} aria-pressed:font-semibold aria-pressed:no-underline`}>
              {t('clips.transcript.follow')}
            </button>
            <button type="button" data-role="copy" className={tool}>
              {t('clips.transcript.copy')}
            </button>
          </div>
          <p data-role="copied" role="status" data-copied={t('clips.transcript.copied')} data-marked={t('clips.transcript.marked')} className="text-small text-soft empty:hidden" />
        </div>
      </div>
      <ol data-role="lines" tabIndex={0} aria-labelledby="transcript" lang={transcript.language} className="relative min-h-0 flex-1 overflow-y-auto p-2">
        {transcript.cues.map((cue, index) => (
          <li
            key={index}
            data-start={cue.startMs}
            data-end={cue.endMs}
            className="flex flex-wrap gap-x-3 rounded-small px-2 py-1 aria-[current]:bg-theme-wash aria-[current]:font-semibold"
          >
            <a href={link('t', Math.floor(cue.startMs / 1000))} rel="nofollow" className="figures inline-flex min-h-7 min-w-11 shrink-0 text-small">
              {formatClock(cue.startMs)}
            </a>
            <span dir="auto" className={`min-w-0 flex-1 basis-40 ${cue.seen ? 'text-soft italic' : ''}`}>
              {cue.seen && <span className="sr-only">{t('clips.transcript.seen')} </span>}
              <span data-role="said">{cue.text}</span>
            </span>
          </li>
        ))}
      </ol>
      {(suggest || url) && (
        <p className="flex flex-wrap gap-x-4 border-t-2 border-line px-4 text-small">
          {suggest && (
            <a data-role="suggest" href={suggest} rel="nofollow" className="inline-flex min-h-11 items-center">
              {t('clips.transcript.suggest')}
            </a>
          )}
          {url && (
            <a href={url} download className="inline-flex min-h-11 items-center">
              {t('clips.transcript.file')}
            </a>
          )}
        </p>
      )}
    </>
  );
  if (!folded) {
    return (
      <div data-role="transcript" className={`${box} ${column}`}>
        {lines}
      </div>
    );
  }
  return (
    // A browser that cannot show closed contents keeps the line.
    <details data-role="transcript" open={chosen.has('words')} className={`${box} min-w-0 self-start lg:[&::details-content]:[content-visibility:visible]`}>
      <summary className="flex lg:supports-[selector(::details-content)]:hidden min-h-12 list-none items-center justify-between gap-3 px-4">
        <h2 className="text-h3">{title}</h2>
        <Chevron />
      </summary>
      <div className={column}>{lines}</div>
    </details>
  );
}
