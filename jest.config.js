// Two tiers. Quick: no browser, one process or a few. Slow: a real browser, or several hosts; run after, one at a time.
const SLOW = '\\.(browser|hosts)-spec\\.ts$';

const common = {
  rootDir: '.',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testEnvironment: 'node',
  testTimeout: 30_000,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist.next/', '<rootDir>/.data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@libs/(.*)\\.js$': '<rootDir>/libs/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.tsx?$': ['@swc/jest', { module: { type: 'es6' } }] },
  globalSetup: '<rootDir>/libs/platform/testing/global-setup.mjs',
};

export default {
  testTimeout: 30_000,
  workerIdleMemoryLimit: '800MB',
  projects: [
    { ...common, displayName: 'quick', testRegex: ['(\\.spec|\\.db\\.spec|\\.e2e-spec)\\.tsx?$'] },
    { ...common, displayName: 'slow', testRegex: [SLOW] },
  ],
};
