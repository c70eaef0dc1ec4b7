import { ChoiceLabel } from './choice-label';
import { FieldFrame, type FieldProps } from './field-frame';
import type { Choice } from './select';

interface Props extends FieldProps {
  choices: readonly Choice[];
  chosen: readonly string[];
}

/** A question that takes several answers: boxes of one name. */
export function Boxes({ choices, chosen, name, ...frame }: Props) {
  return (
    <FieldFrame {...frame} name={name} group>
      {(control) => (
        <div className="mt-2 grid gap-x-6 sm:grid-cols-2">
          {choices.map((choice, index) => (
            <ChoiceLabel key={choice.value} type="checkbox" name={name} choice={choice} isChosen={chosen.includes(choice.value)} hintId={`${control.id}-${index}-hint`} />
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
