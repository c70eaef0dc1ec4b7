import { useState } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import type { Cue } from '../cues/cue';
import { formatTime } from '../cues/timecode';
import type { Conflict } from '../saving/merge-theirs';
import { useEditor } from './editor-context';

type Choice = 'mine' | 'theirs' | undefined;

/** Both texts of the lines that two people changed; until somebody decides, one's own stay in the browser. It takes no cursor away from who writes. */
export function ConflictPanel({ conflict }: { conflict: Conflict }) {
  const { t, number } = useI18n();
  const { captions, data } = useEditor();
  const questions = conflict.stretches.filter((stretch) => stretch.kind === 'both');
  const [choices, setChoices] = useState<Choice[]>([]);

  const choose = (index: number, choice: Choice) => setChoices((before) => Object.assign(Array.from({ length: questions.length }, (_, at) => before[at]), { [index]: choice }));
  const texts = (cues: readonly Cue[]) =>
    cues.length === 0 ? (
      <span className="text-soft">{t('captions.conflict.nothing')}</span>
    ) : (
      cues.map((cue, index) => (
        <span key={index} className="block">
          <span dir="ltr" className="figures text-small text-soft">{formatTime(cue.startMs)}</span>{' '}
          <span lang={data.language} dir="auto" className="whitespace-pre-line">{cue.text}</span>
        </span>
      ))
    );

  return (
    <section aria-labelledby="captions-conflict" className="mb-6 rounded-small border-s-6 border-warn bg-warn-wash px-5 py-4">
      <h2 id="captions-conflict" tabIndex={-1} className="text-h3">
        {conflict.byName ? t('captions.conflict.title', { name: conflict.byName }) : t('captions.conflict.somebody')}
      </h2>
      <p className="mt-1 max-w-text">{t('captions.conflict.text', { count: questions.length, taken: conflict.taken })}</p>
      {questions.map((stretch, index) => (
        <fieldset key={index} className="mt-4 border-t border-line pt-3">
          <legend className="font-semibold">{t('captions.conflict.place', { place: number(index + 1), all: number(questions.length) })}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className="flex min-h-11 cursor-pointer items-start gap-3 py-1">
              <input type="radio" name={`conflict-${index}`} checked={choices[index] === side} onChange={() => choose(index, side)} className="mt-1 size-5 shrink-0" />
              <span>
                <span className="block text-small font-semibold">{t(`captions.conflict.${side}`)}</span>
                {texts(stretch[side])}
              </span>
            </label>
          ))}
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input type="radio" name={`conflict-${index}`} checked={choices[index] === undefined} onChange={() => choose(index, undefined)} className="size-5 shrink-0" />
            {t('captions.conflict.both')}
          </label>
        </fieldset>
      ))}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button type="button" onClick={() => captions.settle(choices)}>{t('captions.conflict.button')}</Button>
        <Button type="button" look="quiet" onClick={() => captions.settle(questions.map(() => 'mine'))}>{t('captions.conflict.allMine')}</Button>
        <Button type="button" look="quiet" onClick={() => captions.settle(questions.map(() => 'theirs'))}>{t('captions.conflict.allTheirs')}</Button>
      </div>
    </section>
  );
}
