import { FieldFrame, type FieldProps } from './field-frame';
import type { Choice } from './select';

interface Props extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: string | null;
}

export function RadioGroup({ name, label, hint, optional, choices, defaultValue }: Props) {
  return (
    <FieldFrame {...{ name, label, hint, optional }} group initial={defaultValue}>
      {(control, value) => (
        <div className="mt-2 space-y-1">
          {choices.map((choice, index) => (
            <label key={choice.value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
              <input
                type="radio"
                name={name}
                value={choice.value}
                defaultChecked={value === choice.value}
                aria-describedby={choice.hint ? `${control.id}-${index}-hint` : undefined}
                className="mt-0.5 size-6 shrink-0"
              />
              <span>
                {choice.label}
                {choice.hint && (
                  <span id={`${control.id}-${index}-hint`} className="block text-small text-soft">
                    {choice.hint}
                  </span>
                )}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
