import type { CollectionLineFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { DotList } from '~/ui/dot-list';
import { UserText } from '~/ui/user-text';

const LONGEST = 220;

/** Collections in a list, each with how it begins. */
export function CollectionLines({ collections }: { collections: readonly CollectionLineFragment[] }) {
  const { t, path } = useI18n();
  return (
    <ul className="max-w-text divide-y divide-line border-y border-line">
      {collections.map(({ id, title, language, intro, itemCount, city }) => (
        <li key={id} className="py-5">
          <h3>
            <a href={path(`/collections/${id}`)}>
              <UserText lang={language}>{title}</UserText>
            </a>
          </h3>
          {intro && (
            <p className="mt-1">
              <UserText lang={language}>{beginning(intro)}</UserText>
            </p>
          )}
          <div className="mt-1 text-small">
            <DotList>
              <span>{t('collections.count', { count: itemCount })}</span>
              <span>{city ? t('collections.by', { city: `\u2068${city.name}\u2069` }) : t('collections.byNetwork')}</span>
            </DotList>
          </div>
        </li>
      ))}
    </ul>
  );
}

function beginning(intro: string): string {
  const [first = ''] = intro.split('\n');
  if (first.length <= LONGEST) return first;
  const cut = first.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
