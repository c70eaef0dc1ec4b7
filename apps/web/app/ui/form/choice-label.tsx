import type { Choice } from './select';

interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice;
  isChosen: boolean;
  /** Of its hint, where it has one. */
  hintId: string;
}

/** One answer to choose: its control, its words, and what they mean. */
export function ChoiceLabel({ type, name, choice: { value, label, hint }, isChosen, hintId }: Props) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
      <input type={type} name={name} value={value} defaultChecked={isChosen} aria-describedby={hint ? hintId : undefined} className="mt-0.5 size-6 shrink-0" />
      <span>
        {label}
        {hint && (
          <span id={hintId} className="block text-small text-soft">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
