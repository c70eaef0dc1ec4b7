import { useId, useState, type FormEvent } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { parseShift } from '../cues/timecode';
import { useEditor } from './editor-context';

/** All lines, or those from the current one on, earlier or later. */
export function ShiftForm() {
  const { t, number } = useI18n();
  const { captions, current, shift } = useEditor();
  const [seconds, setSeconds] = useState('');
  const [isFrom, setFrom] = useState(false);
  const id = useId();
  const place = captions.lines.findIndex(({ key }) => key === current) + 1;
  const byMs = parseShift(seconds);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (byMs) shift(byMs, isFrom && place > 0);
  };
  return (
    <Details summary={t('captions.shift')}>
      <form onSubmit={submit} className="space-y-3">
        <div>
          <label htmlFor={`${id}-by`} className="block font-semibold">{t('captions.shift.by')}</label>
          <p id={`${id}-hint`} className="text-small text-soft">{t('captions.shift.hint')}</p>
          <input
            id={`${id}-by`}
            aria-describedby={`${id}-hint`}
            aria-invalid={seconds !== '' && byMs === undefined ? true : undefined}
            dir="ltr"
            inputMode="text"
            value={seconds}
            onChange={(event) => setSeconds(event.target.value)}
            className="mt-1 min-h-11 w-32 rounded-small border-2 border-edge bg-paper px-3 aria-invalid:border-bad"
          />
        </div>
        <fieldset>
          <legend className="sr-only">{t('captions.shift.which')}</legend>
          {[false, true].map((from) => (
            <label key={String(from)} className="flex min-h-11 cursor-pointer items-center gap-2">
              <input type="radio" name={`${id}-which`} checked={isFrom === from} disabled={from && place === 0} onChange={() => setFrom(from)} className="size-5" />
              {from ? t('captions.shift.from', { place: number(Math.max(1, place)) }) : t('captions.shift.all')}
            </label>
          ))}
        </fieldset>
        <Button look="quiet">{t('captions.shift.button')}</Button>
      </form>
    </Details>
  );
}
