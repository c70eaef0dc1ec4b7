import { useLocation } from 'react-router';
import { languages } from '~/i18n/languages';
import { useI18n } from '~/i18n/use-i18n';
import { Globe } from '~/ui/drawings/globe';
import { Menu, menuItemClass } from '~/ui/menu';

/** Each language in its own name, in the system's font so that no page loads letters only for this list. */
export function LanguageSwitcher() {
  const { t, language } = useI18n();
  const { pathname, search } = useLocation();
  const rest = pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '') + search;
  const current = languages.find(({ code }) => code === language);
  return (
    <Menu
      label={t('ui.language')}
      summary={
        <>
          <Globe />
          <span className="font-[system-ui] max-sm:sr-only">{current?.name}</span>
        </>
      }
    >
      <ul>
        {languages.map(({ code, name, dir }) => (
          <li key={code}>
            <a
              href={`/language/${code}?return=${encodeURIComponent(`/${code}${rest}`)}`}
              hrefLang={code}
              lang={code}
              dir={dir}
              rel="nofollow"
              aria-current={code === language ? 'true' : undefined}
              className={`${menuItemClass} font-[system-ui] ${code === language ? 'font-bold' : ''}`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
