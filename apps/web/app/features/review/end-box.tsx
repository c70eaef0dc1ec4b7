import type { ReactNode } from 'react';
import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { Form } from '~/ui/form/form';

/** The ways in which a submission can come to an end. */
export function EndBox({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-labelledby="end">
      <h2 id="end" className="mb-4 text-h3">
        {title}
      </h2>
      <div className="space-y-2">{children}</div>
    </section>
  );
}

interface EndProps {
  intent: string;
  summary: string;
  text: string;
  button: string;
  /** Of this form; it stands open then. */
  answer?: { problem?: Problem; sent?: SentValues };
  /** What else is asked or sent along. */
  children?: ReactNode;
}

/** One of them: asks first, in its place. */
export function EndForm({ intent, summary, text, button, answer, children }: EndProps) {
  return (
    <Details summary={summary} open={answer !== undefined}>
      <p className="mb-4">{text}</p>
      <Form problem={answer?.problem} sent={answer?.sent}>
        <input type="hidden" name="intent" value={intent} />
        {children}
        <Button look="danger">{button}</Button>
      </Form>
    </Details>
  );
}
