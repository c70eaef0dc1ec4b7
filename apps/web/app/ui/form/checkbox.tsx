import type { ReactNode } from 'react';
import { fieldId, fieldWords } from '~/forms/problem-words';
import { useI18n } from '~/i18n/use-i18n';
import { useField } from './form';

interface Props {
  name: string;
  label: ReactNode;
  hint?: string;
  value?: string;
  defaultChecked?: boolean;
}

/** One box that is ticked or not. Several of one name make a list: wrap them in a fieldset. */
export function Checkbox({ name, label, hint, value = 'yes', defaultChecked }: Props) {
  const translator = useI18n();
  const { error, value: sent } = useField(name);
  const id = fieldId(name) + (value === 'yes' ? '' : `-${fieldId(value)}`);
  return (
    <div className={error ? 'border-s-4 border-bad ps-4' : ''}>
      {error && (
        <p id={`${id}-error`} className="font-semibold text-bad">
          {fieldWords(translator, error)}
        </p>
      )}
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={sent === undefined ? defaultChecked : sent === value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="mt-0.5 size-6 shrink-0"
        />
        <span>
          {label}
          {hint && <span className="block text-small text-soft">{hint}</span>}
        </span>
      </label>
    </div>
  );
}
