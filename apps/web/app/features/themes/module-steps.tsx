import { UserText } from '~/ui/user-text';

interface Step {
  key: string;
  title: string;
  text: string;
}

/** Steps along a path: numbered, in the order in which they are taken. */
export function ModuleSteps({ steps, language }: { steps: Step[]; language: string }) {
  return (
    <ol className="max-w-text">
      {steps.map((step, index) => (
        <li key={step.key} className="relative border-s-3 border-dotted border-theme-mid ps-9 pb-6 last:border-transparent last:pb-0">
          <span
            aria-hidden="true"
            className="figures absolute -start-[1.19rem] top-0 flex size-9 items-center justify-center rounded-full bg-theme font-bold text-on-theme"
          >
            {index + 1}
          </span>
          <h3 className="pt-0.5">
            <UserText lang={language}>{step.title}</UserText>
          </h3>
          <UserText as="p" lang={language} className="mt-1.5">
            {step.text}
          </UserText>
        </li>
      ))}
    </ol>
  );
}
