import { useI18n } from '~/i18n/use-i18n';
import { Boxes } from '~/ui/form/boxes';
import { minutesWords } from './minutes-words';
import { TaskForm, type TaskProps } from './task-form';

const HOUR = 60;
const DAY = 24 * HOUR;
const OFFERED = [HOUR, 3 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY];

/** When those who registered are reminded. */
export function RemindersTask({ data, answer }: TaskProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { reminders } = data.celebration;
  const offered = [...new Set([...OFFERED, ...reminders])].sort((a, b) => a - b);
  return (
    <TaskForm {...{ data, answer }} task="reminders">
      <Boxes
        name="reminders"
        label={t('announce.field.REMINDERS')}
        hint={t('announce.reminders.hint')}
        choices={offered.map((minutes) => ({ value: String(minutes), label: minutesWords(i18n, minutes) }))}
        chosen={answer?.ticked.reminders ?? reminders.map(String)}
        optional
      />
    </TaskForm>
  );
}
