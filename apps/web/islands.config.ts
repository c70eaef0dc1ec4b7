import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const folder = join(import.meta.dirname, 'app/islands');
const entries = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => [basename(file, '.ts'), join(folder, file)] as const);

/** Writes island name -> hashed address, which `<Island>` reads when a page is rendered. */
const addresses: Plugin = {
  name: 'citylore:island-addresses',
  generateBundle(_options, bundle) {
    const found: Record<string, string> = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && chunk.isEntry) found[chunk.name] = `/islands/${chunk.fileName}`;
    }
    this.emitFile({ type: 'asset', fileName: 'addresses.json', source: JSON.stringify(found) });
  },
};

/** The islands: small scripts without React, each file of app/islands an entry of its own. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/islands/',
  publicDir: false,
  plugins: [addresses],
  build: {
    outDir: 'public/islands',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: Object.fromEntries(entries),
      output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
