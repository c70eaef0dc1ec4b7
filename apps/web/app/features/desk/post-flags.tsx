import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { ItemData } from './item.server';

/** How many readers report a post, for which reasons, and what they add. */
export function PostFlags({ flags }: { flags: ItemData['item']['flags'] }) {
  const { t, number } = useI18n();
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="flags">
      <h2 id="flags" className="text-h3">
        {t('desk.flagged', { count: flags.reduce((sum, { count }) => sum + count, 0) })}
      </h2>
      <ul className="mt-3 space-y-3">
        {flags.map(({ reasonCode, count, notes }) => (
          <li key={reasonCode}>
            <p>
              <span className="font-semibold">{t(`review.reason.${reasonCode}`)}</span> <span className="figures text-soft">× {number(count)}</span>
            </p>
            {notes.map((note, index) => (
              <UserText as="blockquote" key={index} className="mt-1 block whitespace-pre-line border-s-4 border-line ps-3 text-small">
                {note}
              </UserText>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
