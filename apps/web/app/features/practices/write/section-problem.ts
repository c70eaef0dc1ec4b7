import type { Problem } from '~/api/problem';
import type { PracticeSection } from '~/api/generated/graphql';
import { keyOf } from './section-fields';

/** Faults of the API under the names of the form's fields: `input.content.steps.steps.2.title` becomes `steps-2-title`. */
export function sectionProblem(problem: Problem, section: PracticeSection): Problem {
  const key = keyOf(section);
  return {
    ...problem,
    fields: problem.fields.map(({ path, code, params }) => {
      const parts = path.split('.').filter((part) => part !== 'input' && part !== 'content');
      const inside = parts[0] === key && parts.length > 1 ? parts.slice(1) : parts;
      return { path: inside.join('-'), code, params };
    }),
  };
}

/** What lacks, under the names of the form's fields. */
export const fieldOfPath = (path: string): string => path.replaceAll('.', '-');
