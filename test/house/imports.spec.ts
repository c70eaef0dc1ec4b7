import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FEATURES } from './composed.js';
import { type PlantedTree, plant } from './planted-tree.js';
import { ROOT, runTool } from './run-tool.js';

const CLI = 'dependency-cruiser/bin/dependency-cruiser.mjs';
const CONFIG = `${ROOT}/.dependency-cruiser.mjs`;

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

interface Cruise {
  summary: { violations: Violation[]; totalCruised: number; ruleSetUsed: { forbidden: { name: string }[] } };
}

const { TIERS } = (await import(CONFIG)) as { TIERS: string[][] };

/** Each feature with an import of another of its own tier, or of one to its right. */
function plantedTiers(): [rule: string, file: string, imports: string][] {
  return TIERS.flatMap((tier, index) =>
    tier.flatMap((feature) => {
      const other = TIERS.slice(index).flat().find((name) => name !== feature);
      return other ? [[`tier-of-${feature}`, `libs/${feature}/reach-over.ts`, `@libs/${other}/reached.service.js`] as [string, string, string]] : [];
    }),
  );
}

/** File that breaks a rule, what it imports, and the rule that must catch it. */
const PLANTED: [rule: string, file: string, imports: string][] = [
  ['contracts-import-nothing', 'libs/contracts/limits.ts', '../platform/clock/clock.js'],
  ['contracts-import-nothing', 'libs/contracts/roles.ts', 'uuid'],
  ['platform-knows-no-feature', 'libs/platform/clock/clock.ts', '../../cities/cities.service.js'],
  ['feature-is-known', 'libs/helpdesk/desk.service.ts', '../platform/clock/clock.js'],
  ['public-files-only', 'libs/clips/publish-clip.ts', '@libs/cities/city.policy.js'],
  ['public-files-only', 'libs/clips/clip.reactions.ts', '@libs/media/films/film.errors.js'],
  ...plantedTiers(),
  ['libs-know-no-app', 'libs/clips/clip.entity.ts', '../../apps/api/src/main.js'],
  ['api-composes', 'apps/api/src/main.ts', '@libs/cities/cities.service.js'],
  ['worker-composes', 'apps/worker/src/main.ts', '@libs/cities/cities.service.js'],
  ['sample-acts-like-members', 'apps/worker/src/sample/cities.ts', '@libs/cities/city.policy.js'],
  ['realtime-knows-people', 'apps/realtime/src/main.ts', '@libs/clips/clips.module.js'],
  ['realtime-knows-people', 'apps/realtime/src/rooms.ts', '@libs/cities/city.policy.js'],
  ['web-knows-contracts', 'apps/web/app/root.ts', '@libs/platform/clock/clock.js'],
  ['apps-apart', 'apps/worker/src/health.ts', '../../api/src/main.js'],
  ['no-circle', 'libs/cities/city.entity.ts', './city.policy.js'],
  ['no-tools-in-product', 'libs/media/film.entity.ts', 'supertest'],
  ['no-testing-in-product', 'libs/media/media.service.ts', '@libs/platform/testing/eventually.js'],
  ['resolves', 'libs/media/films/film.errors.ts', './nowhere.js'],
];

/** Imports that the rules let through: without these a rule that forbids everything would pass too. */
const ALLOWED: [file: string, imports: string][] = [
  ['libs/clips/clips.worker.module.ts', '@libs/media/film.entity.js'],
  ['libs/cities/city.policy.ts', './city.entity.js'],
  ['libs/clips/clips.e2e-spec.ts', '@libs/practices/practice.entity.js'],
  ['libs/platform/clock/tick.ts', '@libs/contracts/limits.js'],
  ['apps/api/src/features.ts', '@libs/cities/cities.api.module.js'],
  ['apps/worker/src/features.ts', '@libs/clips/clips.worker.module.js'],
  ['apps/worker/src/migrate.ts', '@libs/themes/load-modules.js'],
  ['apps/worker/src/sample/clips.ts', '@libs/cities/cities.service.js'],
  ['apps/worker/src/sample/publish.ts', '@libs/clips/edit/submit-clip.js'],
  ['apps/realtime/src/realtime.module.ts', '@libs/cities/cities.module.js'],
  ['apps/web/app/limits.ts', '@libs/contracts/limits.js'],
];

async function cruise(folder: string): Promise<Cruise['summary']> {
  const { out } = await runTool(CLI, ['libs', 'apps', '--config', CONFIG, '--output-type', 'json'], folder);
  try {
    return (JSON.parse(out) as Cruise).summary;
  } catch {
    throw new Error(`dependency-cruiser did not finish:\n${out.slice(-4_000)}`);
  }
}

function plantedFiles(): Record<string, string> {
  const files: Record<string, string> = {
    'package.json': readFileSync(`${ROOT}/package.json`, 'utf8'),
    'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext', paths: { '@libs/*': ['./libs/*'] } } }),
  };
  const add = (file: string, text: string) => (files[file] = (files[file] ?? '') + text);
  for (const [file, imports] of [...PLANTED.map(([, file, imports]) => [file, imports] as const), ...ALLOWED]) {
    add(file, `import '${imports}';\n`);
    // What is imported has to be there; a file that imports nothing itself breaks no rule.
    const target = imports.startsWith('@libs/') ? imports.slice(1) : undefined;
    if (target) add(target.replace(/\.js$/, '.ts'), '');
  }
  return files;
}

describe('who imports whom', () => {
  let tree: PlantedTree;
  let found: Cruise['summary'];
  beforeAll(async () => {
    tree = await plant(plantedFiles());
    found = await cruise(tree.folder);
  }, 60_000);
  afterAll(() => tree.remove());

  it.each(PLANTED)('%s catches %s, which imports %s', (rule, file) => {
    expect(found.violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it.each(ALLOWED)('%s may import %s', (file) => {
    expect(found.violations.filter(({ from }) => from === file)).toEqual([]);
  });

  it('knows every feature by its tier', () => {
    expect(TIERS.flat().length).toBeGreaterThan(6);
    expect(FEATURES.filter((feature) => !TIERS.flat().includes(feature))).toEqual([]);
  });

  it('plants a violation of every rule', () => {
    const named = new Set(PLANTED.map(([rule]) => rule));
    expect(found.ruleSetUsed.forbidden.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  it('finds the product keeping the rules', async () => {
    const { violations, totalCruised } = await cruise(ROOT);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(200);
  }, 120_000);
});
