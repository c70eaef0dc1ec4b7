import { useLocation } from 'react-router';
import { contentLanguages, contentParameter } from '~/i18n/content-language';
import { useI18n } from '~/i18n/use-i18n';
import { Globe } from './drawings/globe';
import { Menu, menuItemClass } from './menu';

interface Props {
  /** What the choice is for. */
  label: string;
  /** Language that is shown. */
  current: string;
  /** Languages there are. */
  languages: readonly string[];
  /** Folded to how many there are, at the end of a line, where something else comes first on the page. */
  folded?: boolean;
}

/** The languages a text is written in, each in its own name and in the system's font; the choice stands in the address. */
export function ContentLanguages({ label, current, languages, folded }: Props) {
  const { t } = useI18n();
  const { pathname, search } = useLocation();
  const offered = contentLanguages.filter(({ code }) => languages.includes(code));
  if (offered.length < 2) return null;
  const address = (code: string) => {
    const params = new URLSearchParams(search);
    for (const name of ['words', 't', 'after']) params.delete(name);
    params.set(contentParameter, code);
    return `${pathname}?${params}`;
  };
  const links = (look: string) =>
    offered.map(({ code, name, dir }) => (
      <li key={code}>
        <a href={address(code)} hrefLang={code} lang={code} dir={dir} rel="nofollow" aria-current={code === current ? 'true' : undefined} className={`font-[system-ui] ${look}`}>
          {name}
        </a>
      </li>
    ));
  if (folded) {
    const summary = (
      <>
        <Globe /> {t('ui.languageCount', { count: offered.length })}
      </>
    );
    return (
      <nav aria-label={label} className="text-small">
        <Menu label={label} summary={summary}>
          <ul>{links(`${menuItemClass} aria-[current]:font-bold`)}</ul>
        </Menu>
      </nav>
    );
  }
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center gap-x-4 text-small">
      <span className="text-soft">{label}</span>
      <ul className="contents">{links('inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline')}</ul>
    </nav>
  );
}
