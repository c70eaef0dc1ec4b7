import { describe, expect, it } from '@jest/globals';
import { hasForbiddenName, hasRole, sizesOf } from './file-rules.js';
import { sourceFiles } from './source-files.js';
import { constructorSizes } from './syntax.js';

const SERVER = sourceFiles('libs', 'apps').filter(({ path }) => !path.startsWith('apps/web/') && path.endsWith('.ts'));
const CODE = sourceFiles('libs', 'apps', 'test', 'tools', 'bench').filter(({ path }) => /\.(tsx?|mjs)$/.test(path) && !/\/migrations\/\d/.test(path));
const FEATURE_FILES = SERVER.filter(({ path }) => /^libs\/(?!platform\/|contracts\/)/.test(path) && !path.includes('/testing/'));

describe('files', () => {
  it('have a role of the closed list, or are operations named by a verb', () => {
    expect(FEATURE_FILES.filter(({ name }) => !hasRole(name)).map(({ path }) => path)).toEqual([]);
    expect(FEATURE_FILES.length).toBeGreaterThan(100);
  });

  it.each(['clip.helpers.ts', 'clip.controller.ts', 'clips.ts', 'city-day.ts', 'Clip.entity.ts', 'clip.Entity.ts', 'publish.ts', 'clip.mails.ts', 'entity.ts'])('would not be called %s', (name) => {
    expect(hasRole(name)).toBe(false);
  });

  it.each(['clip.entity.ts', 'clip-state.ts', 'clips.api.module.ts', 'publish-clip.ts', 'clips.db.spec.ts', 'sweep-claims.processor.ts', 'clip.policy.spec.ts', 'editorial-state.spec.ts', 'city-clips.resolver.ts'])('may be called %s', (name) => {
    expect(hasRole(name)).toBe(true);
  });

  it('have names that say what they are', () => {
    expect(CODE.filter(({ path }) => hasForbiddenName(path)).map(({ path }) => path)).toEqual([]);
    for (const planted of ['libs/clips/index.ts', 'libs/shared/x.ts', 'libs/clips/clip-utils.ts', 'libs/platform/helpers/x.ts', 'apps/web/app/common/x.tsx', 'libs/clips/clip.manager.ts']) {
      expect([planted, hasForbiddenName(planted)]).toEqual([planted, true]);
    }
    for (const fine of ['libs/clips/score.ts', 'libs/clips/utilise-room.ts', 'libs/clips/clip.entity.ts']) expect([fine, hasForbiddenName(fine)]).toEqual([fine, false]);
  });

  it('are short: the median 60 lines, nine in ten below 200, none over 400', () => {
    const { median, nineInTen } = sizesOf(CODE.map(({ lines }) => lines));
    expect(median).toBeLessThanOrEqual(60);
    expect(nineInTen).toBeLessThan(200);
    expect(CODE.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    expect(sizesOf([10, 70, 70, 500])).toEqual({ median: 70, nineInTen: 500, longest: 500 });
  });

  it('stand at most 25 in a folder', () => {
    const folders = Map.groupBy(sourceFiles('libs', 'apps'), ({ folder }) => folder);
    expect([...folders].filter(([, files]) => files.length > 25).map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
  });

  it('have classes that ask for at most six things', () => {
    const sizes = SERVER.flatMap(({ path, text }) => constructorSizes(path, text).map((found) => ({ path, ...found })));
    expect(sizes.filter(({ path, size }) => size > 6 && !path.includes('/testing/')).map(({ path, className, size }) => `${path}: ${className} ${size}`)).toEqual([]);
    expect(sizes.length).toBeGreaterThan(50);
    const planted = 'class Hub { constructor(private a: A, private b: B, private c: C, private d: D, private e: E, private f: F, @Inject(G) private g: G) {} }';
    expect(constructorSizes('hub.ts', planted)).toEqual([{ className: 'Hub', size: 7 }]);
  });

  it('have a README in every feature', () => {
    const features = new Set(FEATURE_FILES.map(({ path }) => path.split('/')[1]));
    const readmes = new Set(sourceFiles('libs').filter(({ name }) => name === 'README.md').map(({ path }) => path));
    expect([...features].filter((feature) => !readmes.has(`libs/${feature}/README.md`))).toEqual([]);
  });

  it('leave nothing for later', () => {
    const marks = /\b(TODO|FIXME)\b|@ts-(ignore|nocheck)|\bforwardRef\s*\(|\bsynchronize:\s*true/;
    const own = (path: string) => path.startsWith('test/house/');
    expect(CODE.filter(({ path, text }) => !own(path) && marks.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
