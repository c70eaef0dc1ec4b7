import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { TextField } from '~/ui/form/text-field';
import { TextPiece } from './text-piece';

interface ItemProps {
  at: string;
  itemKey: string;
  legend: string;
  children: ReactNode;
}

/** A key that is used is carried along; a new item asks for one. */
function Item({ at, itemKey, legend, children }: ItemProps) {
  const { t } = useI18n();
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="float-start mb-3 w-full text-small font-semibold text-theme-ink">{itemKey ? legend : `${legend}: ${t('texts.item.new')}`}</legend>
      <div className="clear-both space-y-4">
        {itemKey ? (
          <input type="hidden" name={`${at}-key`} value={itemKey} />
        ) : (
          <TextField name={`${at}-key`} label={t('texts.field.key')} hint={t('texts.field.key.hint')} optional maxLength={60} spellCheck={false} />
        )}
        {children}
      </div>
    </fieldset>
  );
}

interface ListProps<One> {
  name: string;
  title: string;
  items: readonly One[];
}

const full = (count: number) => count >= LIMITS.module.items;

export function QuestionItems({ name, title, items }: ListProps<{ key: string; text: string }>) {
  const { t, number } = useI18n();
  return [...items, ...(full(items.length) ? [] : [{ key: '', text: '' }])].map(({ key, text }, row) => (
    <Item key={row} at={`${name}-${row}`} itemKey={key} legend={t('texts.item', { part: title, number: number(row + 1) })}>
      <TextPiece name={`${name}-${row}-text`} piece={`questions/${key}/text`} label={t('texts.field.question')} value={text} maxLength={LIMITS.module.line} />
    </Item>
  ));
}

interface Step {
  key: string;
  title: string;
  text: string;
  questions?: readonly { key: string; text: string }[];
}

/** Steps; and tips, which have questions of their own. */
export function StepItems({ name, title, items }: ListProps<Step>) {
  const { t, number } = useI18n();
  const spare: Step = { key: '', title: '', text: '', questions: name === 'tips' ? [] : undefined };
  return [...items, ...(full(items.length) ? [] : [spare])].map(({ key, title: heading, text, questions }, row) => {
    const at = `${name}-${row}`;
    const legend = t('texts.item', { part: title, number: number(row + 1) });
    return (
      <Item key={row} at={at} itemKey={key} legend={legend}>
        <TextPiece name={`${at}-title`} piece={`${name}/${key}/title`} label={t('texts.field.title')} value={heading} maxLength={LIMITS.module.line} />
        <TextPiece name={`${at}-text`} piece={`${name}/${key}/text`} label={t('texts.field.text')} value={text} rows={5} maxLength={LIMITS.module.text} />
        {questions && key && (
          <div className="space-y-4 ps-4 sm:ps-8">
            <QuestionItems name={`${at}-questions`} title={legend} items={questions} />
          </div>
        )}
      </Item>
    );
  });
}
