import type { ReactNode } from 'react';
import { Notice } from '../notice';
import { UserText } from '../user-text';

/** Over a form: a colleague saved the same meanwhile. What they saved stands here, what one wrote oneself in the form below it. */
export function ConflictNotice({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div role="alert" tabIndex={-1} autoFocus className="mb-8 focus:outline-none">
      <Notice tone="warn" title={title}>
        <p>{text}</p>
        {children}
      </Notice>
    </div>
  );
}

/** What is saved now of each field that differs. */
export function SavedFields({ fields }: { fields: readonly { name: string; words: string }[] }) {
  return (
    <dl className="mt-3 space-y-3">
      {fields.map(({ name, words }) => (
        <div key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd className="whitespace-pre-line">
            <UserText>{words}</UserText>
          </dd>
        </div>
      ))}
    </dl>
  );
}
