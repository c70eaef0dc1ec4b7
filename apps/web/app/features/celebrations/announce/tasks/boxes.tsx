import { FieldFrame, type FieldProps } from '~/ui/form/field-frame';
import type { Choice } from '~/ui/form/select';

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
            <label key={choice.value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
              <input
                type="checkbox"
                name={name}
                value={choice.value}
                defaultChecked={chosen.includes(choice.value)}
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
