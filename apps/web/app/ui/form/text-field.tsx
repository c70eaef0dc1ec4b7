import type { InputHTMLAttributes } from 'react';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';

type Input = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'min' | 'max' | 'step' | 'list' | 'lang' | 'spellCheck'>;

interface Props extends FieldProps, Input {
  defaultValue?: string | null;
  /** Short answers get a short box. */
  short?: boolean;
}

export function TextField({ name, label, hint, optional, defaultValue, short, type = 'text', ...input }: Props) {
  return (
    <FieldFrame {...{ name, label, hint, optional }} initial={defaultValue}>
      {(control, value) => (
        <input
          {...control}
          {...input}
          type={type}
          dir={type === 'text' || type === 'search' ? 'auto' : 'ltr'}
          defaultValue={type === 'password' ? undefined : value}
          className={`${controlClass} rtl:text-end ${type === 'text' || type === 'search' ? 'rtl:text-start' : ''} ${short ? 'max-w-48' : ''}`}
        />
      )}
    </FieldFrame>
  );
}
