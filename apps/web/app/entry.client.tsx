import { I18nProvider as AriaLocale } from 'react-aria-components/I18nProvider';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { ariaLocaleOf, defaultLanguage, isLanguage } from './i18n/languages';
import type { Messages } from './i18n/messages';
import { createTranslator } from './i18n/translate';
import { I18nProvider } from './i18n/use-i18n';
import { NonceProvider } from './shell/nonce';

const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : defaultLanguage;
const messages = JSON.parse(document.getElementById('messages')?.textContent ?? '{}') as Messages;
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nProvider translator={createTranslator(language, messages)}>
        <NonceProvider nonce={nonce}>
          <AriaLocale locale={ariaLocaleOf(language)}>
            <HydratedRouter />
          </AriaLocale>
        </NonceProvider>
      </I18nProvider>
    </StrictMode>,
  );
});
