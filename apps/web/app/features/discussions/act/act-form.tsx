import type { FormHTMLAttributes } from 'react';
import { useThread } from '../thread/thread-context';

interface Props extends FormHTMLAttributes<HTMLFormElement> {
  intent: string;
  post?: { id: string; position?: number | null };
  fields?: Record<string, string>;
}

/** A small plain form that does one thing; it posts to the page it stands on. */
export function ActForm({ intent, post, fields = {}, children, ...rest }: Props) {
  const { discussionId } = useThread();
  const hidden = { intent, discussionId, ...(post ? { postId: post.id, position: String(post.position ?? '') } : {}), ...fields };
  return (
    <form method="post" data-act={intent} {...rest}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
