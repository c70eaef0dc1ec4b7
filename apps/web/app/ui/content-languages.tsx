import { useLocation } from 'react-router';
import { contentLanguages, contentParameter } from '~/i18n/content-language';

interface Props {
  /** What the choice is for. */
  label: string;
  /** Language that is shown. */
  current: string;
  /** Languages there are. */
  languages: readonly string[];
}

/** The languages a text is written in, each in its own name and in the system's font; the choice stands in the address. */
export function ContentLanguages({ label, current, languages }: Props) {
  const { pathname, search } = useLocation();
  const offered = contentLanguages.filter(({ code }) => languages.includes(code));
  if (offered.length < 2) return null;
  const address = (code: string) => {
    const params = new URLSearchParams(search);
    for (const name of ['words', 't', 'after']) params.delete(name);
    params.set(contentParameter, code);
    return `${pathname}?${params}`;
  };
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center gap-x-4 text-small">
      <span className="text-soft">{label}</span>
      {offered.map(({ code, name, dir }) => (
        <a
          key={code}
          href={address(code)}
          hrefLang={code}
          lang={code}
          dir={dir}
          rel="nofollow"
          aria-current={code === current ? 'true' : undefined}
          className="inline-flex min-h-11 items-center font-[system-ui] aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
