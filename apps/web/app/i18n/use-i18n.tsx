import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { countryName, formatBytes, formatDate, formatDuration, formatList, formatNumber, languageName } from './format';
import type { Translator } from './translate';

const I18nContext = createContext<ReturnType<typeof withFormats> | null>(null);

/** Made once a page: a list has hundreds of parts that speak, and a server gives each of them its own memory. */
export function I18nProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  const i18n = useMemo(() => withFormats(translator), [translator]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** Messages, formats and addresses in the language of the page. */
export function useI18n() {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n outside I18nProvider');
  return i18n;
}

function withFormats(translator: Translator) {
  const { language } = translator;
  return {
    ...translator,
    /** '/themes' -> '/fr/themes' */
    path: (path: string) => `/${language}${path === '/' ? '' : path}`,
    number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(language, value, options),
    date: (value: string | Date, options?: Intl.DateTimeFormatOptions) => formatDate(language, value, options),
    bytes: (value: number) => formatBytes(language, value),
    duration: (milliseconds: number) => formatDuration(language, milliseconds),
    list: (items: readonly string[]) => formatList(language, items),
    languageName: (code: string) => languageName(language, code),
    countryName: (code: string) => countryName(language, code),
  };
}
