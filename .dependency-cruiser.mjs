// Who may import whom: docs/ARCHITECTURE.md in force. test/house plants a violation of each rule and sees it caught.

/** Features by tier; a feature imports features of tiers before its own, never of its own. A new feature is written down here. */
export const TIERS = [['accounts'], ['cities'], ['search', 'notifications'], ['review'], ['media'], ['themes', 'discussions'], ['clips', 'practices', 'celebrations']];

const SPEC = '(\\.spec|\\.db\\.spec|-spec)\\.tsx?$|/testing/';
const PUBLIC = '\\.(entity|events|types|jobs|service|module)\\.ts$';
/** A file without a role: what is done, named by its verb. */
const OPERATION = '/[^/.]+\\.ts$';
const FEATURE = '^libs/(?!platform/|contracts/)';

const tierRules = TIERS.flatMap((tier, index) =>
  tier.map((feature) => ({
    name: `tier-of-${feature}`,
    comment: 'Features import features of tiers to their left only.',
    severity: 'error',
    from: { path: `^libs/${feature}/`, pathNot: SPEC },
    to: { path: `^libs/(${TIERS.slice(index).flat().filter((other) => other !== feature).join('|')})/` },
  })),
).filter(({ to }) => to.path !== '^libs/()/');

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...tierRules,
    rule('contracts-import-nothing', 'What crosses a process stands on nothing.', { path: '^libs/contracts/', pathNot: SPEC }, { pathNot: '^libs/contracts/' }),
    rule('platform-knows-no-feature', 'The platform is technical only.', { path: '^libs/platform/', pathNot: SPEC }, { path: FEATURE }),
    rule('feature-is-known', 'Every feature has its place in the tiers.', { path: `^libs/(?!(platform|contracts|${TIERS.flat().join('|')})/)` }, {}),
    rule(
      'public-files-only',
      'Of another feature only what is public: entity, events, types, jobs, service, module.',
      { path: '^libs/([^/]+)/', pathNot: SPEC },
      { path: FEATURE, pathNot: ['^libs/$1/', PUBLIC] },
    ),
    rule('libs-know-no-app', 'Libraries do not know who runs them.', { path: '^libs/', pathNot: SPEC }, { path: '^(apps|tools|test|bench)/' }),
    rule('api-composes', 'The API composes *.api.module and holds no business code.', { path: '^apps/api/', pathNot: SPEC }, { path: FEATURE, pathNot: '\\.api\\.module\\.ts$' }),
    rule(
      'worker-composes',
      'A worker composes *.worker.module; migrations load the modules that come with the product, a command their films.',
      { path: '^apps/worker/', pathNot: [SPEC, '^apps/worker/src/(sample|admin)'] },
      { path: FEATURE, pathNot: ['\\.module\\.ts$', '^libs/themes/(load-modules|films/load-concept-films)\\.ts$'] },
    ),
    rule(
      'sample-acts-like-members',
      'Commands go through the operations that members use, not past them: the sample network and the first administrator.',
      { path: '^apps/worker/src/(sample|admin)', pathNot: SPEC },
      { path: FEATURE, pathNot: [PUBLIC, OPERATION] },
    ),
    rule(
      'realtime-knows-people',
      'Realtime asks who somebody is and where they work; and discussions and what they are about, who may hear them.',
      { path: '^apps/realtime/', pathNot: SPEC },
      { path: FEATURE, pathNot: ['^libs/(accounts|cities)/[^/]+\\.module\\.ts$', '^libs/discussions/live/[^/]+\\.(service|module)\\.ts$', '-discussed\\.module\\.ts$'] },
    ),
    rule('web-knows-contracts', 'The site speaks to the API over HTTP.', { path: '^apps/web/', pathNot: SPEC }, { path: '^libs/(?!contracts/)' }),
    rule('apps-apart', 'Processes share code through libs only.', { path: '^apps/([^/]+)/', pathNot: SPEC }, { path: '^apps/', pathNot: '^apps/$1/' }),
    rule('no-circle', 'A circle of imports is a crash at start, sooner or later.', {}, { circular: true }),
    rule('no-tools-in-product', 'What only developers have is not there in production.', { path: '^(libs|apps/(api|worker|realtime))/', pathNot: SPEC }, { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] }),
    rule('no-testing-in-product', 'What serves tests is for tests.', { path: '^(libs|apps)/', pathNot: SPEC }, { path: ['^test/', '/testing/'] }),
    rule('resolves', 'An import that is not found escapes every rule.', { path: '^(libs|apps/(api|worker|realtime))/' }, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web/build|apps/web/public/islands|apps/web/\\.react-router)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
