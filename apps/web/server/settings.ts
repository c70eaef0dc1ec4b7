import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the web process is told from outside. */
export interface Settings {
  /** Public address, without a slash at its end. */
  origin: string;
  /** Further addresses of the same site. */
  alsoAt: string[];
  host: string;
  port: number;
  apiUrl: string;
  /** Folder with `client` and `server`, as the build leaves it. */
  buildFolder: string;
}

/** Reads the environment once and names all faults together. */
export function readSettings(environment: NodeJS.ProcessEnv, workingFolder = process.cwd()): Settings {
  const faults: string[] = [];
  const url = (name: string): string => {
    const value = environment[name] ?? '';
    if (URL.canParse(value) && /^https?:/.test(value)) return value.replace(/\/+$/, '');
    faults.push(`${name} must be an address such as http://localhost:4280`);
    return '';
  };
  const port = Number(environment.WEB_PORT ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65535) faults.push('WEB_PORT must be a port number');
  const alsoAt = (environment.CITYLORE_ALSO_AT ?? '').split(',').map((one) => one.trim()).filter(Boolean);
  if (!alsoAt.every((one) => URL.canParse(one) && /^https?:/.test(one))) faults.push('CITYLORE_ALSO_AT must be addresses such as http://192.0.2.7:4280, separated by commas');
  const settings = {
    origin: url('CITYLORE_ORIGIN'),
    alsoAt,
    apiUrl: url('API_URL'),
    host: environment.HOST ?? '127.0.0.1',
    port,
    buildFolder: resolve(workingFolder, environment.WEB_BUILD ?? 'apps/web/build'),
  };
  try {
    readFileSync(resolve(settings.buildFolder, 'server/index.js'));
  } catch {
    faults.push(`${settings.buildFolder} has no build: run npm run build:web`);
  }
  if (faults.length > 0) throw new Error(`The web app cannot start:\n- ${faults.join('\n- ')}`);
  return settings;
}
