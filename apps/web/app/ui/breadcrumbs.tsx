import { useI18n } from '~/i18n/use-i18n';

export interface Crumb {
  name: string;
  /** Without the language; the last crumb is the page itself and has none. */
  to?: string;
}

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t, path } = useI18n();
  return (
    <nav aria-label={t('ui.breadcrumbs')} className="pt-5 text-small">
      <ol className="flex flex-wrap items-center gap-x-2 text-soft">
        {[{ name: t('ui.home'), to: '/' }, ...crumbs].map((crumb, index) => (
          <li key={crumb.name + index} className="flex items-center gap-2">
            {index > 0 && <span aria-hidden="true" className="rtl:-scale-x-100">›</span>}
            {crumb.to === undefined ? (
              <span aria-current="page" dir="auto">
                {crumb.name}
              </span>
            ) : (
              <a href={path(crumb.to)} dir="auto" className="inline-flex min-h-11 items-center text-soft">
                {crumb.name}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
