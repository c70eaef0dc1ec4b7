import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { countryName, formatBytes, formatDate, formatDuration, formatList, formatNumber, languageName } from './format';
import type { Translator } from './translate';

const TranslatorContext = createContext<Translator | null>(null);

export function I18nProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  return <TranslatorContext value={translator}>{children}</TranslatorContext>;
}

/** Messages, formats and addresses in the language of the page. */
export function useI18n() {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('useI18n outside I18nProvider');
  return useMemo(() => {
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
  }, [translator]);
}
