// The order in which jest's workers take the test files: so that all are busy to the end, and what needs most of the
// machine (a browser, several hosts) runs beside something small instead of its own kind.
import { relative } from 'node:path';
import { root } from './paths.mjs';

const DEAR = /\.(browser|hosts)-spec\.ts$/;
const HOSTS = /\.hosts-spec\.ts$/;

/** Seconds on two busy cores, of files far from what their kind takes. Nothing but the order hangs on it. */
export const SECONDS = {
  'apps/realtime/src/rooms/rooms.e2e-spec.ts': 18,
  'apps/worker/src/admin/make-admin.e2e-spec.ts': 11,
  'apps/worker/src/sample/sample.e2e-spec.ts': 25,
  'libs/media/media.e2e-spec.ts': 12,
  'libs/media/pipeline/killed-worker.e2e-spec.ts': 28,
  'libs/media/pipeline/processing.e2e-spec.ts': 25,
  'libs/media/pipeline/transcode-film.spec.ts': 13,
  'libs/practices/practice-walk.e2e-spec.ts': 16,
  'libs/practices/print/practice-print.e2e-spec.ts': 17,
  'test/access/access.e2e-spec.ts': 90,
  'test/access/sockets.e2e-spec.ts': 11,
  'test/api-docs.e2e-spec.ts': 12,
  'test/browser/pages.browser-spec.ts': 90,
  'test/hosts/discussions.hosts-spec.ts': 75,
  'test/hosts/kills.hosts-spec.ts': 60,
  'test/hosts/registrations.hosts-spec.ts': 20,
  'test/house/types.spec.ts': 30,
};
const KINDS = [
  [DEAR, 30],
  [/\.(e2e-spec|db\.spec)\.ts$/, 6],
  [/./, 2],
];

const secondsOf = (path) => SECONDS[path] ?? KINDS.find(([kind]) => kind.test(path))[1];
const longestFirst = (paths) => paths.toSorted((a, b) => secondsOf(b) - secondsOf(a) || (a < b ? -1 : 1));

/** Longest first, and of the dear ones no two at once as far as can be foreseen. `paths` are seen from the root. */
export function orderOf(paths) {
  const dear = byTurns(longestFirst(paths.filter((path) => HOSTS.test(path))), longestFirst(paths.filter((path) => DEAR.test(path) && !HOSTS.test(path))));
  const others = longestFirst(paths.filter((path) => !DEAR.test(path)));
  const order = [];
  const busy = { dear: 0, others: 0 };
  while (dear.length + others.length > 0) {
    const turn = others.length === 0 || (dear.length > 0 && busy.dear <= busy.others) ? 'dear' : 'others';
    const path = (turn === 'dear' ? dear : others).shift();
    busy[turn] += secondsOf(path);
    order.push(path);
  }
  return order;
}

/** So that a guess which is wrong puts two of different kinds beside each other. */
function byTurns(some, others) {
  return Array.from({ length: Math.max(some.length, others.length) }, (_, index) => [some[index], others[index]]).flat().filter(Boolean);
}

/** What jest asks for as its `testSequencer`. */
export default class TestOrder {
  sort(tests) {
    const byPath = new Map([...tests].map((test) => [relative(root, test.path), test]));
    return orderOf([...byPath.keys()]).map((path) => byPath.get(path));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
