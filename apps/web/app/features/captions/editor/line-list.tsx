import { useCallback } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { setText } from '../cues/edit-cues';
import { lineAt, linesMeanwhile } from '../cues/find-line';
import { CueActs } from './cue-acts';
import { CueRow } from './cue-row';
import { useEditor } from './editor-context';

/** Every line with its times, its words, and what a viewer would stumble over; beside it those of another language. */
export function LineList() {
  const { t } = useI18n();
  const { data, captions, film, current, choose, setTimes } = useEditor();
  const { beside, language, clip } = data;
  const { lines, edit } = captions;
  const spokenKey = lineAt(lines, film.atMs)?.key;
  const onText = useCallback((key: number, text: string) => edit((before) => setText(before, key, text), `text:${key}`), [edit]);
  const onFocus = useCallback((key: number) => choose(key, false), [choose]);
  return (
    <ol aria-label={t('captions.lines')} className="mt-4">
      {lines.map((line, index) => {
        const next = lines[index + 1];
        const meanwhile = beside ? linesMeanwhile(beside.cues, line).map(({ text }) => text) : [];
        return (
          <CueRow
            key={line.key}
            line={line}
            place={index + 1}
            next={next && next.startMs < line.endMs ? next : undefined}
            language={language}
            filmEndMs={clip.media.durationMs}
            isCurrent={line.key === current}
            isSpoken={line.key === spokenKey}
            besideLanguage={beside?.language}
            besideText={meanwhile.join('\n')}
            onText={onText}
            onTimes={setTimes}
            onFocus={onFocus}
          >
            {line.key === current && <CueActs />}
          </CueRow>
        );
      })}
    </ol>
  );
}
