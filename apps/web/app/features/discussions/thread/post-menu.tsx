import { useI18n } from '~/i18n/use-i18n';
import { menuItemClass as item } from '~/ui/menu';
import type { PostOnPage } from '../discussion.query';
import { ActForm } from '../act/act-form';
import { useThread } from './thread-context';

/** Long words go into two lines, and then stay apart from the next. */
const menuItemClass = `${item} py-2 leading-snug`;

/** The rarer things, only those this reader may do. It opens without a script, as wide as the post where the screen is narrow. */
export function PostMenu({ post }: { post: PostOnPage }) {
  const { t } = useI18n();
  const { base } = useThread();
  const can = post.viewerCan;
  const page = `${base}/posts/${post.position ?? post.id}`;
  if (!Object.values({ ...can, react: false }).includes(true)) return null;
  const link = (href: string, text: string) => (
    <li>
      <a href={href} className={menuItemClass}>
        {text}
      </a>
    </li>
  );
  const button = (intent: string, text: string, fields: Record<string, string> = {}) => (
    <li>
      <ActForm intent={intent} post={post} fields={fields}>
        <button type="submit" className={`${menuItemClass} cursor-pointer text-start`}>
          {text}
        </button>
      </ActForm>
    </li>
  );
  return (
    <details name="post-menu" className="sm:relative">
      <summary className="inline-flex min-h-11 list-none items-center px-1.5 text-small font-semibold text-soft underline">{t('discussions.more')}</summary>
      <ul className="absolute inset-x-0 z-10 mt-1 rounded-box sm:inset-x-auto sm:start-0 sm:min-w-72 border-2 border-line bg-paper p-2 shadow-lg">
        {can.chooseBest && button('best', t(post.isBest ? 'discussions.best.undo' : 'discussions.best.choose'), { on: post.isBest ? 'no' : 'yes' })}
        {can.edit && link(`${page}?do=edit`, t('discussions.edit'))}
        {can.restore && button('restore', t(post.state === 'HELD' ? 'discussions.release' : 'discussions.restore'))}
        {can.remove && link(`${page}?do=remove`, t('discussions.remove'))}
        {can.flag && link(`${page}?do=report`, t('discussions.report'))}
      </ul>
    </details>
  );
}
