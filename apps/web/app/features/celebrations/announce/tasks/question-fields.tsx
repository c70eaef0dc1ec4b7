import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Checkbox } from '~/ui/form/checkbox';
import { Select } from '~/ui/form/select';
import { TextArea } from '~/ui/form/text-area';
import { TextField } from '~/ui/form/text-field';
import type { Draft } from '../tasks';

const KINDS = ['TEXT', 'YES_NO', 'CHOICE'] as const;

/** One question to those who register; without its words there is none. */
export function QuestionFields({ row, question }: { row: number; question?: Draft['questions'][number] }) {
  const { t, number } = useI18n();
  const name = (part: string) => `questions-${row}-${part}`;
  return (
    <fieldset className="mt-6 space-y-5 border-s-4 border-line ps-5">
      <legend className="font-semibold">{t('announce.question', { number: number(row + 1) })}</legend>
      {question && <input type="hidden" name={name('key')} value={question.key} />}
      <TextField name={name('label')} label={t('announce.question.label')} maxLength={LIMITS.celebration.questions.label} defaultValue={question?.label} optional />
      <Select name={name('kind')} label={t('announce.question.kind')} choices={KINDS.map((kind) => ({ value: kind, label: t(`announce.question.${kind}`) }))} defaultValue={question?.kind ?? 'TEXT'} />
      <TextArea name={name('choices')} label={t('announce.question.choices')} hint={t('announce.question.choices.hint')} rows={3} defaultValue={question?.choices.join('\n')} optional />
      <Checkbox name={name('needed')} label={t('announce.question.needed')} defaultChecked={question?.needed} />
    </fieldset>
  );
}
