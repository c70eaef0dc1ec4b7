import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Bench, type Figure, line } from './lib/figure.js';
import { discussionPage, paging } from './discussion-page/bench.js';
import { family } from './family/bench.js';
import { festival } from './festival/bench.js';
import { fanOut1000, fanOut5000, flood } from './fan-out/bench.js';
import { library } from './library/bench.js';
import { month } from './month/bench.js';
import { pipeline } from './pipeline/bench.js';
import { registration } from './registration/bench.js';
import { start } from './start/bench.js';
import { themePage, visitorPage } from './theme-page/bench.js';
import { upload } from './upload/bench.js';
import { watch } from './watch/bench.js';
import { writtenPost } from './written-post/bench.js';

const BENCHES: Record<string, Bench> = { 'theme-page': themePage, 'visitor-page': visitorPage, 'discussion-page': discussionPage, paging, library, family, month, festival, registration, 'written-post': writtenPost, 'fan-out-1000': fanOut1000, 'fan-out-5000': fanOut5000, flood, pipeline, upload, watch, start };

// Usage: npm run bench -- [NAME ...] [--quick] [--json FILE]
const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } } });
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.filter((name) => !BENCHES[name]);
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exit(2);
}
const serverUrl = process.env.BENCH_DATABASE_URL;
if (!serverUrl) throw new Error('BENCH_DATABASE_URL is not set: run `npm run bench`, which starts a database');
const figures: Figure[] = [];
for (const name of names) {
  const bench = BENCHES[name];
  if (!bench) continue;
  const found = await bench({ quick: values.quick, serverUrl, say: (text) => void process.stderr.write(`${text}\n`) });
  for (const figure of found) process.stdout.write(`${line(figure)}\n`);
  figures.push(...found);
}
if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
process.exit(0);
