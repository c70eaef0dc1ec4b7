import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** How a tool that reads what nobody trusts can be started on this machine. */
export interface Confinement {
  /** What goes in front of the tool. */
  command: string[];
  network: 'none' | 'as ours';
  /** `none`: no capability, and none to be gained; `none new`: none to be gained by what it starts; else as ours. */
  rights: 'none' | 'none new' | 'as ours';
}

/** Namespaces of its own, without a way out: as root, else by way of a user namespace; best first. */
const NETWORKS = [
  ['unshare', '--net', '--ipc', '--uts', '--'],
  ['unshare', '--user', '--net', '--ipc', '--uts', '--'],
  ['unshare', '--net', '--'],
];
const RIGHTS: { command: string[]; rights: Confinement['rights'] }[] = [
  { command: ['setpriv', '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all', '--ambient-caps=-all', '--'], rights: 'none' },
  { command: ['setpriv', '--no-new-privs', '--'], rights: 'none new' },
];

let found: Confinement | undefined;

/** The strictest that works here; tried once. What the tool may open is bounded by its own switches in any case. */
export function confinement(): Confinement {
  found ??= find();
  return found;
}

function find(): Confinement {
  const network = NETWORKS.find((command) => works(command)) ?? [];
  const right = RIGHTS.find(({ command }) => works([...network, ...command]));
  return { command: [...network, ...(right?.command ?? [])], network: network.length > 0 ? 'none' : 'as ours', rights: right?.rights ?? 'as ours' };
}

function works([program = '', ...args]: string[]): boolean {
  return spawnSync(program, [...args, 'true'], { cwd: tmpdir(), stdio: 'ignore' }).status === 0;
}
