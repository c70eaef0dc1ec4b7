import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { Shown } from './show.types';

export interface RelatedClipLine {
  id: string;
  title: string;
  /** Without the language. */
  href: string;
  cityName?: string | null;
}

interface Props extends Pick<Shown<'related'>, 'content'> {
  /** Those that are on the site. */
  clips?: readonly RelatedClipLine[];
}

export function ShowRelated({ content, clips = [] }: Props) {
  const { t, path } = useI18n();
  if (clips.length === 0) return <p className="text-soft">{content.none ? t('practice-words.field.RELATED.none') : t('practices.clipsAway')}</p>;
  return (
    <ul className="max-w-text divide-y divide-line">
      {clips.map(({ id, title, href, cityName }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1">
          <a href={path(href)} className="inline-flex min-h-11 items-center font-semibold">
            <UserText>{title}</UserText>
          </a>
          {cityName && <bdi className="text-small text-soft">{cityName}</bdi>}
        </li>
      ))}
    </ul>
  );
}
