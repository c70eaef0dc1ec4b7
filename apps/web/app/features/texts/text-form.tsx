import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { TextField } from '~/ui/form/text-field';
import { QuestionItems, StepItems } from './keyed-items';
import { type Draft, withMissing } from './module-draft';
import { PiecesProvider } from './pieces';
import { TextPiece } from './text-piece';
import type { TextAnswer, TextData } from './texts.server';

const { line, text: long } = LIMITS.module;

/** The whole text as one long form. After a conflict it stands on the newest version, with what was typed. */
export function TextForm({ data, answer }: { data: TextData; answer?: TextAnswer }) {
  const { t } = useI18n();
  const conflict = Boolean(answer && 'conflict' in answer && answer.conflict);
  const problem = answer && 'problem' in answer ? answer.problem : undefined;
  const typed: Draft = answer?.sent.draft ?? data.draft;
  const draft = conflict && data.currentDraft ? withMissing(typed, data.currentDraft) : typed;
  const pieces = { language: data.language, beside: data.beside, besideWords: data.besideWords, theirs: conflict ? data.current : undefined, theirVersion: data.version };
  return (
    <PiecesProvider value={pieces}>
      <Form problem={problem} className="space-y-7">
        <input type="hidden" name="baseVersion" value={conflict ? data.version : (answer?.sent.baseVersion ?? data.version)} />
        <TextPiece name="title" piece="title" label={t('texts.field.title')} value={draft.title} maxLength={line} />
        <TextPiece name="promise" piece="promise" label={t('texts.field.promise')} hint={t('texts.field.promise.hint')} value={draft.promise} rows={2} maxLength={line} />
        <TextPiece name="introduction" piece="introduction" label={t('texts.field.introduction')} hint={t('texts.edit.markdown')} value={draft.introduction} rows={10} maxLength={long} />
        <p className="max-w-text text-small text-soft">{t('texts.item.drop')}</p>
        <section aria-labelledby="part-questions" className="space-y-6">
          <h2 id="part-questions" className="text-h3">{t('texts.field.questions')}</h2>
          <QuestionItems name="questions" title={t('texts.field.questions')} items={draft.questions} />
        </section>
        {(['tips', 'firstSteps', 'nextSteps'] as const).map((list) => (
          <section key={list} aria-labelledby={`part-${list}`} className="space-y-6">
            <h2 id={`part-${list}`} className="text-h3">{t(`texts.field.${list}`)}</h2>
            <StepItems name={list} title={t(`texts.field.${list}`)} items={draft[list]} />
          </section>
        ))}
        <TextPiece name="credit" piece="credit" label={t('texts.field.credit')} value={draft.credit} maxLength={line} />
        <TextPiece name="creditUrl" piece="creditUrl" label={t('texts.field.creditUrl')} value={draft.creditUrl} maxLength={500} />
        <div className="max-w-form">
          <TextField name="note" label={t('texts.note')} hint={t('texts.note.hint')} optional defaultValue={answer?.sent.note} maxLength={line} />
        </div>
        <div className="flex flex-wrap gap-4 border-t-2 border-line py-3">
          <Button name="intent" value="save">{t('texts.save')}</Button>
          <Button name="intent" value="preview" look="quiet">{t('texts.preview')}</Button>
        </div>
      </Form>
    </PiecesProvider>
  );
}
