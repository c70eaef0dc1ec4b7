import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { ariaLocaleOf, languageCodes } from './app/i18n/languages';
import { prepare } from './prepare.config';

process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

export default defineConfig(async () => {
  await prepare();
  return {
    plugins: [
      tailwindcss(),
      reactRouter(),
      { ...optimizeLocales.vite({ locales: languageCodes.map(ariaLocaleOf) }), enforce: 'pre' as const },
    ],
    resolve: { tsconfigPaths: true },
    // Styles for the browsers that Tailwind is made for: others would want every colour three times.
    build: { target: 'es2022', cssTarget: ['chrome111', 'edge111', 'firefox128', 'safari16.4'], assetsInlineLimit: 0 },
  };
});
