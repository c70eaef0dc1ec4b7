import { useI18n } from '~/i18n/use-i18n';
import { Checkbox } from '~/ui/form/checkbox';
import { DecideForm } from './decide-form';
import type { DeskAnswer, ItemData } from './item.server';

const checks = ['consent', 'captions', 'theme', 'sound', 'rights', 'advertising'] as const;
const practiceChecks = ['repeatable', 'figures', 'setbacks', 'people', 'practiceRights', 'advertising'] as const;
const decisions = ['APPROVE', 'REQUEST_CHANGES', 'REJECT'] as const;

/** The decision about the revision that is shown. The checklist is for the moderator's eyes: it is not kept. */
export function DecisionForm({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  const isPractice = data.item.kind === 'PRACTICE';
  return (
    <DecideForm
      {...{ data, answer }}
      intent="decide"
      revision={data.item.revision}
      label={t('desk.decision.label')}
      choices={decisions.map((decision) => ({ value: decision, label: t(`desk.decide.${decision}`), hint: t(`desk.decide.${decision}.hint`) }))}
      reasonHint={t('desk.reason.hint')}
      noteLabel={t('desk.note')}
      noteHint={t(isPractice ? 'desk.practice.note.hint' : 'desk.note.hint')}
    >
      <fieldset>
        <legend className="font-semibold">{t('desk.checklist')}</legend>
        <div className="mt-1">
          {(isPractice ? practiceChecks : checks).map((check) => (
            <Checkbox key={check} name="check" value={check} label={t(`desk.check.${check}`)} />
          ))}
        </div>
      </fieldset>
    </DecideForm>
  );
}
