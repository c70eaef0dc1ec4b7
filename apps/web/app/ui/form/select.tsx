import { controlClass, FieldFrame, type FieldProps } from './field-frame';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface Props extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: string | null;
  /** Shown first, stands for no answer. */
  empty?: string;
}

export function Select({ name, label, hint, optional, choices, defaultValue, empty }: Props) {
  return (
    <FieldFrame {...{ name, label, hint, optional }} initial={defaultValue}>
      {(control, value) => (
        <select {...control} defaultValue={value ?? ''} className={controlClass}>
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
