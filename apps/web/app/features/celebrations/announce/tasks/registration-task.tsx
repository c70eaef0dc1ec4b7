import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { RadioGroup } from '~/ui/form/radio-group';
import { Select } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';
import { minutesWords } from './minutes-words';
import { QuestionFields } from './question-fields';
import { TaskForm, type TaskProps } from './task-form';

const DAY = 24 * 60;
const CLOSES = [0, 60, 3 * 60, DAY, 2 * DAY, 3 * DAY, 7 * DAY, 14 * DAY];
const LIMIT = LIMITS.celebration;
/** Empty rows that stand ready for new questions. */
const SPARE_ROWS = 2;

/** Whether one registers, how many may come, and what they are asked. */
export function RegistrationTask({ data, answer }: TaskProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { celebration: draft } = data;
  const closes = [...new Set([...CLOSES, draft.registrationClosesMinutes])].sort((a, b) => a - b);
  const rows = Math.min(LIMIT.questions.count, draft.questions.length + SPARE_ROWS);
  return (
    <TaskForm {...{ data, answer }} task="registration">
      <RadioGroup
        name="registration"
        label={t('announce.field.REGISTRATION')}
        defaultValue={draft.registration}
        choices={(['NONE', 'NEEDED'] as const).map((kind) => ({ value: kind, label: t(`announce.registration.${kind}`) }))}
      />
      <TextField name="capacity" label={t('announce.field.CAPACITY')} hint={t('announce.capacity.hint')} inputMode="numeric" short defaultValue={draft.capacity ? String(draft.capacity) : ''} optional />
      <TextField name="placesEach" label={t('announce.field.PLACES_EACH')} hint={t('announce.placesEach.hint', { limit: LIMIT.placesEach })} inputMode="numeric" short defaultValue={String(draft.placesEach)} />
      <Select name="closes" label={t('announce.field.REGISTRATION_CLOSES')} choices={closes.map((minutes) => ({ value: String(minutes), label: minutesWords(i18n, minutes) }))} defaultValue={String(draft.registrationClosesMinutes)} />
      <div>
        <h4 className="text-lead font-semibold">{t('announce.field.QUESTIONS')}</h4>
        <p className="mt-1 text-small text-soft">{t('announce.questions.hint', { limit: LIMIT.questions.count })}</p>
        {Array.from({ length: rows }, (_, row) => (
          <QuestionFields key={row} row={row} question={draft.questions[row]} />
        ))}
      </div>
    </TaskForm>
  );
}
