import { useI18n } from '~/i18n/use-i18n';
import { Checkbox } from '~/ui/form/checkbox';
import { DecideForm } from './decide-form';
import type { DeskAnswer, ItemData } from './item.server';

const checks = ['consent', 'captions', 'theme', 'sound', 'rights', 'advertising'] as const;
const practiceChecks = ['repeatable', 'figures', 'setbacks', 'people', 'practiceRights', 'advertising'] as const;
const celebrationChecks = ['real', 'when', 'theme', 'picture', 'advertising'] as const;
const festivalChecks = ['real', 'days', 'theme', 'call', 'picture', 'advertising'] as const;
const decisions = ['APPROVE', 'REQUEST_CHANGES', 'REJECT'] as const;

/** The decision about the revision that is shown. The checklist is for the moderator's eyes: it is not kept. */
export function DecisionForm({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  const { kind } = data.item;
  const isPractice = kind === 'PRACTICE';
  const asked: { check: string; words: string }[] =
    kind === 'CELEBRATION'
      ? celebrationChecks.map((check) => ({ check, words: t(`announce.check.${check}`) }))
      : kind === 'FESTIVAL'
        ? festivalChecks.map((check) => ({ check, words: t(`festivals-organise.check.${check}`) }))
        : (isPractice ? practiceChecks : checks).map((check) => ({ check, words: t(`desk.check.${check}`) }));
  return (
    <DecideForm
      {...{ data, answer }}
      intent="decide"
      revision={data.item.revision}
      label={t('desk.decision.label')}
      choices={decisions.map((decision) => ({ value: decision, label: t(`desk.decide.${decision}`), hint: t(`desk.decide.${decision}.hint`) }))}
      reasonHint={t('desk.reason.hint')}
      noteLabel={t('desk.note')}
      noteHint={t(kind === 'CELEBRATION' || kind === 'FESTIVAL' ? 'announce.desk.submission.note.hint' : isPractice ? 'desk.practice.note.hint' : 'desk.note.hint')}
    >
      <fieldset>
        <legend className="font-semibold">{t('desk.checklist')}</legend>
        <div className="mt-1">
          {asked.map(({ check, words }) => (
            <Checkbox key={check} name="check" value={check} label={words} />
          ))}
        </div>
      </fieldset>
    </DecideForm>
  );
}
