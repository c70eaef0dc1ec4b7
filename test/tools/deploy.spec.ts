import { expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { Config } from '@libs/platform/config/config.js';
import { routeOf, type Part } from '../../tools/gateway.mjs';

interface Service {
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, unknown>;
  volumes?: string[];
}
interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}
interface Resource {
  kind: string;
  metadata: { name: string; namespace?: string };
  data?: Record<string, string>;
  stringData?: Record<string, string>;
  spec?: Record<string, unknown>;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as Compose;
const resources = readdirSync('deploy/kubernetes').flatMap((name) =>
  parseAllDocuments(readFileSync(`deploy/kubernetes/${name}`, 'utf8')).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Resource;
  }),
);
const entries = (text: string) => [...text.matchAll(/dist\/[\w/.-]+\.js/g)].map(([path]) => path);

/** `${NAME:-value}` as the compose file would fill it in with nothing set. */
const filled = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.replace(/\$\{\w+:-([^}]*)\}/g, '$1')]));

it('gives every process of the compose file settings it accepts', () => {
  for (const name of ['api', 'realtime', 'worker', 'web', 'migrate', 'films', 'sample']) {
    const config = new Config(filled(compose.services[name]!.environment!));
    expect(config.s3?.bucket).toBe('citylore');
    expect(config.redisUrl).toBe('redis://redis:6379');
  }
});

it('gives every process on a cluster settings it accepts', () => {
  const settings = Object.assign({}, ...resources.map(({ data, stringData }) => ({ ...data, ...stringData }))) as Record<string, string>;
  expect(new Config(settings).origin).toBe('https://citylore.example');
});

it('refers only to services and volumes that exist', () => {
  for (const service of Object.values(compose.services)) {
    for (const name of Object.keys(service.depends_on ?? {})) expect(Object.keys(compose.services)).toContain(name);
    for (const volume of service.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  }
  const services = resources.filter(({ kind }) => kind === 'Service').map(({ metadata }) => metadata.name);
  const named = [...readFileSync('deploy/kubernetes/ingress.yaml', 'utf8').matchAll(/service: \{ name: (\w+)/g)].map(([, name]) => name!);
  expect(services).toEqual(expect.arrayContaining(named));
  expect(named.length).toBeGreaterThan(5);
});

it('starts only files that the build makes', () => {
  const started = [...entries(readFileSync('docker-compose.yml', 'utf8')), ...entries(JSON.stringify(resources)), ...entries(readFileSync('deploy/Dockerfile', 'utf8'))];
  expect(new Set(started).size).toBeGreaterThan(4);
  const missing = started.map((path) => path.replace(/^dist\//, '').replace(/\.js$/, '.ts')).filter((path) => !existsSync(path));
  expect([...new Set(missing)]).toEqual([]);
});

it('sends every path where the gateway sends it', () => {
  const nginx = [...readFileSync('deploy/nginx.conf', 'utf8').matchAll(/location (?:~ )?(\S+) \{ proxy_pass \$(\w+); \}/g)].map(([, pattern, part]) => ({ pattern: new RegExp(pattern!), part }));
  const ingress = [...readFileSync('deploy/kubernetes/ingress.yaml', 'utf8').matchAll(/path: (\S+), pathType: (\w+), backend: \{ service: \{ name: (\w+)/g)].map(([, path, , part]) => ({ path: path!, part }));
  const longest = (path: string) => ingress.filter((rule) => path === rule.path || path.startsWith(rule.path.replace(/\/?$/, '/'))).sort((a, b) => b.path.length - a.path.length)[0];
  for (const path of ['/graphql', '/uploads/1', '/media/a/b', '/captions/x', '/feeds/my/x.ics', '/healthz', '/readyz', '/socket.io/', '/', '/en/media', '/graphqlx']) {
    const part: Part = routeOf(path);
    expect([path, nginx.find((rule) => rule.pattern.test(path))?.part]).toEqual([path, part]);
    expect([path, longest(path)?.part]).toEqual([path, part]);
  }
});

it('lets no container run as root or write to its image', () => {
  const pods = JSON.stringify(resources.filter(({ kind }) => kind === 'Deployment' || kind === 'Job'));
  const count = (pattern: RegExp) => pods.match(pattern)?.length ?? 0;
  expect(count(/"runAsNonRoot":true/g)).toBe(6);
  expect(count(/"readOnlyRootFilesystem":true/g)).toBe(6);
  expect(readFileSync('deploy/Dockerfile', 'utf8')).toMatch(/^USER node$/m);
});
