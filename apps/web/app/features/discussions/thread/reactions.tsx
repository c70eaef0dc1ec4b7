import { useI18n } from '~/i18n/use-i18n';
import type { PostOnPage } from '../discussion.query';
import { reactionKinds, ReactionMark } from './reaction-mark';
import { useThread } from './thread-context';

const chip = 'inline-flex min-h-11 items-center gap-1.5 rounded-full border-2 px-3 text-small font-semibold';

/** The small fixed set: how many, and a button each for who may react. What was chosen is told in words and by `aria-pressed`. */
export function Reactions({ post }: { post: PostOnPage }) {
  const { maybe, number } = useI18n();
  const { discussionId } = useThread();
  const given = new Map(post.reactions.map((reaction) => [reaction.kind, reaction]));
  const word = (kind: string) => maybe(`discussions.reaction.${kind}`) ?? kind;
  if (!post.viewerCan.react) {
    return (
      <ul className="flex flex-wrap gap-1.5" data-reactions>
        {reactionKinds
          .filter((kind) => (given.get(kind)?.count ?? 0) > 0)
          .map((kind) => (
            <li key={kind} className={`${chip} border-line text-soft`} title={word(kind)}>
              <ReactionMark kind={kind} />
              <span className="sr-only">{word(kind)}</span>
              <span className="figures">{number(given.get(kind)?.count ?? 0)}</span>
            </li>
          ))}
      </ul>
    );
  }
  return (
    <form method="post" data-act="react" className="flex flex-wrap gap-1.5" data-reactions>
      <input type="hidden" name="intent" value="react" />
      <input type="hidden" name="discussionId" value={discussionId} />
      <input type="hidden" name="postId" value={post.id} />
      <input type="hidden" name="position" value={post.position ?? ''} />
      {reactionKinds.map((kind) => {
        const { count = 0, mine = false } = given.get(kind) ?? {};
        return (
          <button
            key={kind}
            type="submit"
            name="reaction"
            value={`${kind}:${mine ? 'off' : 'on'}`}
            aria-pressed={mine}
            title={word(kind)}
            className={`${chip} cursor-pointer ${mine ? 'border-theme bg-theme-wash text-theme-ink' : `${count > 0 ? 'border-line' : 'border-transparent'} text-soft hover:border-edge`}`}
          >
            <ReactionMark kind={kind} />
            <span className="sr-only">{word(kind)}</span>
            {count > 0 && <span className="figures">{number(count)}</span>}
          </button>
        );
      })}
    </form>
  );
}
