// npm test. This file runs on whatever Node there is, so it only checks that and hands over.
var parts = process.versions.node.split('.').map(Number);
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error('Node ' + process.versions.node + ' is too old: install Node 20.19 or newer (24 is best), then run npm test again.');
  process.exit(1);
}
import('./lib/test-run.mjs').then(
  (module) => module.begin(process.argv.slice(2)),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
