import type { ReactNode } from 'react';
import { fieldId, fieldWords } from '~/forms/problem-words';
import { useI18n } from '~/i18n/use-i18n';
import { useField } from './form';

/** What every kind of field takes. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Fields are required unless they say so; the label tells. */
  optional?: boolean;
}

export interface ControlProps {
  id: string;
  name: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

export const controlClass =
  'mt-2 block min-h-12 w-full rounded-small border-2 border-edge bg-paper px-3 py-2 text-base text-ink aria-invalid:border-bad';

interface FrameProps extends FieldProps {
  /** Radio and checkbox groups are fieldsets: their label belongs to all choices. */
  group?: boolean;
  children: (control: ControlProps, value: string | undefined) => ReactNode;
  initial?: string | null;
}

/** Label, hint, error and control, linked to each other. */
export function FieldFrame({ name, label, hint, optional, group, initial, children }: FrameProps) {
  const translator = useI18n();
  const { error, value } = useField(name, initial);
  const id = fieldId(name);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  const control: ControlProps = { id, name, 'aria-describedby': described };
  if (error) control['aria-invalid'] = true;
  if (!optional && !group) control['aria-required'] = true;
  const words = (
    <>
      {label}
      {optional && <span className="font-normal text-soft"> ({translator.t('ui.field.optional')})</span>}
    </>
  );
  const below = (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-small text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 font-semibold text-bad">
          <span className="sr-only">{translator.t('ui.field.error')} </span>
          {fieldWords(translator, error)}
        </p>
      )}
      {children(control, value)}
    </>
  );
  const look = error ? 'border-s-4 border-bad ps-4' : '';
  return group ? (
    <fieldset id={id} tabIndex={-1} aria-describedby={described} className={look}>
      <legend className="font-semibold">{words}</legend>
      {below}
    </fieldset>
  ) : (
    <div className={look}>
      <label htmlFor={id} className="block font-semibold">
        {words}
      </label>
      {below}
    </div>
  );
}
