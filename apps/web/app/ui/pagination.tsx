import { useLocation } from 'react-router';
import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from './button';

interface Props {
  /** As the API gives it. */
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  /** Name of the parameter, where a page has more than one list. */
  name?: string;
  /** The part of the page where the list stands. */
  at?: string;
}

/** Onward by cursor, back to the start. Filters in the address stay. */
export function Pagination({ pageInfo, name = 'after', at }: Props) {
  const { t } = useI18n();
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  const started = params.has(name);
  if (!started && !pageInfo.hasNextPage) return null;
  const address = (cursor?: string | null) => {
    const next = new URLSearchParams(params);
    if (cursor) next.set(name, cursor);
    else next.delete(name);
    return `${pathname}${next.size > 0 ? `?${next}` : ''}${at ? `#${at}` : ''}`;
  };
  return (
    <nav aria-label={t('ui.pages')} className="mt-10 flex flex-wrap gap-4">
      {started && (
        <LinkButton look="quiet" href={address()}>
          {t('ui.pages.first')}
        </LinkButton>
      )}
      {pageInfo.hasNextPage && (
        <LinkButton look="quiet" href={address(pageInfo.endCursor)} rel="next">
          {t('ui.pages.next')}
        </LinkButton>
      )}
    </nav>
  );
}
