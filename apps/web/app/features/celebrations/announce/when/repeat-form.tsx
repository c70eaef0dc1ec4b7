import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { RadioGroup } from '~/ui/form/radio-group';
import { Select } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';
import type { EditAnswer } from '../edit/act.server';
import { Boxes } from '~/ui/form/boxes';
import { PlannedDates } from './planned-dates';
import { FREQUENCIES, weekdayOf, weekOf, WEEKDAYS } from './rule-form';
import type { WhenData } from './when-page.server';

/** How it repeats. Every answer stands in the form, and those that do not belong to the frequency are not looked at: so it works without a script. */
export function RepeatForm({ data, answer }: { data: WhenData; answer?: EditAnswer }) {
  const { t } = useI18n();
  const { celebration, rule } = data;
  const { startsLocal } = celebration;
  const weekday = data.weekdays[weekdayOf(startsLocal)]?.label ?? '';
  const frequencies = [{ value: 'NEVER', label: t('announce.repeat.NEVER') }, ...FREQUENCIES.map((frequency) => ({ value: frequency, label: t(`announce.repeat.${frequency}`) }))];
  const ownDay = rule?.weekdays.length ? rule.weekdays : WEEKDAYS.slice(weekdayOf(startsLocal), weekdayOf(startsLocal) + 1);
  return (
    <section aria-labelledby="repeat">
      <h2 id="repeat" className="mb-5">
        {t('announce.repeat')}
      </h2>
      <Form problem={answer?.problem} sent={answer?.sent}>
        <input type="hidden" name="intent" value="repeat" />
        <input type="hidden" name="edits" value={celebration.edits} />
        <Select
          name="frequency"
          label={t('announce.repeat.frequency')}
          choices={rule ? frequencies : [{ value: 'KEEP', label: t('announce.repeat.KEEP') }, ...frequencies]}
          defaultValue={rule ? (rule.frequency ?? 'NEVER') : 'KEEP'}
        />
        <TextField name="interval" label={t('announce.repeat.interval')} hint={t('announce.repeat.interval.hint')} inputMode="numeric" short defaultValue={String(rule?.interval ?? 1)} />
        <Boxes name="weekdays" label={t('announce.repeat.weekdays')} choices={data.weekdays} chosen={answer?.ticked.weekdays ?? ownDay} optional />
        <RadioGroup
          name="monthly"
          label={t('announce.repeat.monthly')}
          defaultValue={rule?.monthly ?? 'DATE'}
          optional
          choices={[
            { value: 'DATE', label: t('announce.repeat.monthly.DATE', { day: Number(startsLocal.slice(8, 10)) }) },
            { value: 'WEEKDAY', label: t('announce.repeat.monthly.WEEKDAY', { nth: String(weekOf(startsLocal)), day: weekday }) },
            { value: 'LAST_WEEKDAY', label: t('announce.repeat.monthly.LAST_WEEKDAY', { day: weekday }) },
          ]}
        />
        <RadioGroup
          name="endsBy"
          label={t('announce.repeat.ends')}
          defaultValue={rule?.count ? 'COUNT' : rule?.until ? 'UNTIL' : 'NEVER'}
          choices={(['NEVER', 'UNTIL', 'COUNT'] as const).map((end) => ({ value: end, label: t(`announce.repeat.ends.${end}`) }))}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="until" type="date" label={t('announce.repeat.until')} defaultValue={rule?.until} optional />
          <TextField name="count" label={t('announce.repeat.count')} inputMode="numeric" defaultValue={rule?.count ? String(rule.count) : ''} optional />
        </div>
        <p className="text-small text-soft">{t('announce.repeat.note')}</p>
        {answer?.planned && <PlannedDates dates={answer.planned} />}
        <p className="flex flex-wrap gap-3">
          <Button>{t('announce.repeat.button')}</Button>
          <Button look="quiet" name="show" value="yes" formAction="#planned">
            {t('announce.repeat.show')}
          </Button>
        </p>
      </Form>
    </section>
  );
}
