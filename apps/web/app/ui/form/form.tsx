import { createContext, useContext, type FormHTMLAttributes, type ReactNode } from 'react';
import type { FieldProblem, Problem } from '~/api/problem';
import { ErrorSummary } from './error-summary';

interface FormState {
  problem: Problem | undefined;
  sent: Record<string, string>;
}

const FormContext = createContext<FormState>({ problem: undefined, sent: {} });

interface Props extends FormHTMLAttributes<HTMLFormElement> {
  /** From the action: what is wrong. */
  problem?: Problem;
  /** From the action: what was typed (`sentValues(form)`). */
  sent?: Record<string, string>;
  children: ReactNode;
}

/** A plain form that posts to its own page. Its fields find their errors and what was typed by their name. */
export function Form({ problem, sent = {}, children, method = 'post', ...rest }: Props) {
  return (
    <FormContext value={{ problem, sent }}>
      {problem && <ErrorSummary problem={problem} />}
      <form method={method} noValidate className="max-w-form space-y-7" {...rest}>
        {children}
      </form>
    </FormContext>
  );
}

/** For a new kind of field: its error, and the value to begin with. */
export function useField(name: string, initial?: string | null): { error: FieldProblem | undefined; value: string | undefined } {
  const { problem, sent } = useContext(FormContext);
  const error = problem?.fields.find(({ path }) => path === name || path.endsWith(`.${name}`));
  return { error, value: sent[name] ?? initial ?? undefined };
}
