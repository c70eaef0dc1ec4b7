import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { fieldId, fieldWords } from '~/forms/problem-words';
import { useField } from '~/ui/form/form';
import { TextField } from '~/ui/form/text-field';
import { type Draft, itemsOf, textsOf } from '../draft';
import type { Field, ItemsField, LinesField } from '../section-fields';

/** Short answers stand beside each other. */
const NARROW = new Set(['number', 'year', 'month']);

interface Props {
  field: ItemsField | LinesField;
  draft: Draft;
  /** Of the practice's text. */
  language: string;
  label: string;
  hint?: string;
  /** Draws a field of a row; `start` is what the names of the row's fields begin with. */
  children: (field: Field, row: Draft, start: string) => ReactNode;
}

/** A list of rows that are added, removed and moved by buttons: in place where the page's script runs, by saving where it does not. */
export function ListField({ field, draft: section, language, label, hint, children }: Props) {
  const translator = useI18n();
  const { t, number } = translator;
  const { name } = field;
  const { error } = useField(name);
  const rows: readonly Draft[] = field.kind === 'items' ? itemsOf(section, name) : textsOf(section, name).map((line) => ({ line }));
  // A list that has to be filled is begun.
  const shown = rows.length === 0 && !field.optional ? [{}] : rows;
  const rowName = (words: string) => t(`practices-edit.row.${name as 'steps'}`, { number: words });
  const row = (index: string, words: string, draft: Draft) => (
    <Row key={index} list={name} index={index} name={rowName(words)} named={field.kind === 'items'}>
      {field.kind === 'items' ? (
        <div className="grid gap-5 sm:grid-cols-2">
          {field.of.map((inner) => (
            <div key={inner.name} className={NARROW.has(inner.kind) ? 'content-end sm:grid' : 'sm:col-span-2'} hidden={inner.kind === 'key'}>
              {children(inner, draft, `${name}-${index}-`)}
            </div>
          ))}
        </div>
      ) : (
        <TextField name={`${name}-${index}`} label={<span data-row-name>{rowName(words)}</span>} defaultValue={String(draft.line ?? '')} maxLength={field.max} lang={language} />
      )}
    </Row>
  );
  return (
    <fieldset id={fieldId(name)} tabIndex={-1} data-list={name} data-most={field.most} data-row-words={rowName('⟨n⟩')}>
      <legend className="text-h3 font-bold">
        {label}
        {field.optional && <span className="font-normal text-soft"> ({t('ui.field.optional')})</span>}
      </legend>
      {hint && <p className="mt-1 text-small text-soft">{hint}</p>}
      {error && <p className="mt-1 font-semibold text-bad">{fieldWords(translator, error)}</p>}
      <ol data-rows className="mt-4 space-y-6">
        {shown.map((draft, index) => row(String(index), number(index + 1), draft))}
      </ol>
      <template data-row-template>{row('__', '⟨n⟩', {})}</template>
      <p className="mt-5" data-add-row hidden={shown.length >= field.most}>
        <Button look="quiet" name="list" value={`${name}:add`}>
          {t(`practices-edit.add.${name as 'steps'}`)}
        </Button>
      </p>
    </fieldset>
  );
}

interface RowProps {
  list: string;
  index: string;
  name: string;
  /** Whether the row says its name; one with a single field has it as the field's label. */
  named: boolean;
  children: ReactNode;
}

function Row({ list, index, name, named, children }: RowProps) {
  const { t } = useI18n();
  const button = (act: 'up' | 'down' | 'remove', hidden: string) => (
    <button name="list" value={`${list}:${act}:${index}`} data-row-act={act} className={`min-h-11 cursor-pointer rounded-small px-3 text-small font-semibold text-ink underline underline-offset-4 hover:bg-wash ${hidden}`}>
      {t(`practices-edit.row.${act}`)}
      <span className="sr-only">
        : <span data-row-name>{name}</span>
      </span>
    </button>
  );
  return (
    <li id={`row-${list}-${index}`} data-row tabIndex={-1} className="group/row list-none border-s-4 border-theme-mid ps-4 focus:outline-none sm:ps-6">
      <fieldset className="space-y-5">
        <legend data-row-name className={named ? 'font-semibold text-theme-ink' : 'sr-only'}>
          {name}
        </legend>
        {children}
        <p className="-ms-3 flex flex-wrap gap-x-1">
          {button('up', 'group-first/row:hidden')}
          {button('down', 'group-last/row:hidden')}
          {button('remove', '')}
        </p>
      </fieldset>
    </li>
  );
}
