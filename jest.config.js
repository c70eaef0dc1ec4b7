export default {
  rootDir: '.',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testEnvironment: 'node',
  testTimeout: 60_000,
  testRegex: ['(\\.spec|\\.db\\.spec|\\.(e2e|browser|hosts)-spec)\\.tsx?$'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist.next/', '<rootDir>/.data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@libs/(.*)\\.js$': '<rootDir>/libs/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.tsx?$': ['@swc/jest', { module: { type: 'es6' } }] },
  globalSetup: '<rootDir>/libs/platform/testing/global-setup.mjs',
  testSequencer: '<rootDir>/tools/lib/test-order.mjs',
  workerIdleMemoryLimit: '1200MB',
};
