import type { SelfCheckFieldsFragment } from '~/api/generated/graphql';
import { UserText } from '~/ui/user-text';
import type { Answers } from './answers';
import { LevelSteps } from './level-steps';

/** All that was answered, in the order it was asked: each leads to what is said of it below. */
export function Glance({ check, answers }: { check: SelfCheckFieldsFragment; answers: Answers }) {
  return (
    <ul className="mt-8 grid gap-x-12 border-t-2 border-line md:grid-cols-2">
      {check.statements.map(({ key, text }) => {
        const level = answers[key];
        return level === undefined ? null : (
          <li key={key} className="flex flex-wrap items-center gap-x-4 border-b-2 border-line py-2">
            <LevelSteps level={level} />
            <a href={`#${key}`} className="inline-flex min-h-11 flex-1 basis-60 items-center text-ink">
              <UserText lang={check.language}>{text}</UserText>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
