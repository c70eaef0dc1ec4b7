import { useI18n } from '~/i18n/use-i18n';
import { RadioGroup } from '~/ui/form/radio-group';
import { TextField } from '~/ui/form/text-field';

interface Props {
  /** Of the fields' names, where they stand on a page more than once. */
  prefix?: string;
  times?: { startsLocal: string; endsLocal: string; allDay: boolean };
  /** A date of a series stays with hours or whole days as the series has them. */
  asksSpan?: boolean;
}

/** Start and end, each a day and a time of its own: every browser has fields for them, with or without a script. */
export function WhenFields({ prefix = '', times, asksSpan = true }: Props) {
  const { t } = useI18n();
  const withTime = asksSpan || !times?.allDay;
  return (
    <>
      {asksSpan ? (
        <RadioGroup
          name={`${prefix}span`}
          label={t('announce.span')}
          defaultValue={times?.allDay ? 'DAYS' : 'HOURS'}
          choices={(['HOURS', 'DAYS'] as const).map((span) => ({ value: span, label: t(`announce.span.${span}`), hint: t(`announce.span.${span}.hint`) }))}
        />
      ) : (
        <input type="hidden" name={`${prefix}span`} value={times?.allDay ? 'DAYS' : 'HOURS'} />
      )}
      {(['starts', 'ends'] as const).map((end) => {
        const local = times?.[`${end}Local`] ?? '';
        return (
          <fieldset key={end}>
            <legend className="text-lead font-semibold">{t(`announce.${end}`)}</legend>
            <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-4 sm:grid-cols-2">
              <TextField name={`${prefix}${end}Day`} type="date" label={t('announce.day')} hint={end === 'ends' ? t('announce.ends.hint') : undefined} defaultValue={local.slice(0, 10)} optional={end === 'ends'} />
              {withTime && <TextField name={`${prefix}${end}Time`} type="time" label={t('announce.time')} hint={asksSpan ? t('announce.time.hint') : undefined} defaultValue={local.slice(11, 16)} />}
            </div>
          </fieldset>
        );
      })}
    </>
  );
}
