import { ChoiceLabel } from './choice-label';
import { FieldFrame, type FieldProps } from './field-frame';
import type { Choice } from './select';

interface Props extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: string | null;
}

/** A question that takes one answer of several. */
export function RadioGroup({ name, label, hint, optional, choices, defaultValue }: Props) {
  return (
    <FieldFrame {...{ name, label, hint, optional }} group initial={defaultValue}>
      {(control, value) => (
        <div className="mt-2 space-y-1">
          {choices.map((choice, index) => (
            <ChoiceLabel key={choice.value} type="radio" name={name} choice={choice} isChosen={value === choice.value} hintId={`${control.id}-${index}-hint`} />
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
