import { fieldId } from '~/forms/problem-words';
import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { TextField } from '~/ui/form/text-field';
import { Checkbox } from '~/ui/form/checkbox';
import { UserText } from '~/ui/user-text';

interface Question {
  key: string;
  text: string;
}

interface Props {
  groups: { key: string; title: string; questions: Question[] }[];
  chosen: { key: string; startMs?: number | null }[];
}

/** Every question of the theme with a box, and beneath a ticked one the moment at which the film comes to it. */
export function QuestionChoices({ groups, chosen }: Props) {
  const { t } = useI18n();
  return (
    <fieldset id={fieldId('questions')} tabIndex={-1}>
      <legend className="font-semibold">
        {t('submit.questions.label')} <span className="font-normal text-soft">({t('ui.field.optional')})</span>
      </legend>
      <p className="mt-1 text-small text-soft">{t('submit.questions.hint')}</p>
      {groups.map((group) => (
        <div key={group.key} className="mt-5" role="group" aria-label={group.title}>
          <p className="text-small font-semibold text-soft">
            <UserText>{group.title}</UserText>
          </p>
          {group.questions.map(({ key, text }) => {
            const answer = chosen.find((one) => one.key === key);
            return (
              <div key={key} className="group/question">
                <Checkbox name="question" value={key} label={<UserText as="span">{text}</UserText>} defaultChecked={answer !== undefined} />
                <div className="hidden ps-9 pb-3 group-has-checked/question:block">
                  <TextField
                    name={`moment-${key}`}
                    label={t('submit.questions.moment')}
                    hint={t('submit.questions.moment.hint')}
                    defaultValue={answer?.startMs ? formatClock(answer.startMs) : ''}
                    short
                    optional
                    maxLength={8}
                  />
                </div>
              </div>
            );
          })}
        </div>
      ))}
    </fieldset>
  );
}
