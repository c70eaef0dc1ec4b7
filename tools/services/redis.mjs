// A Redis for tests: the machine's own redis-server on a free loopback port, keeping nothing.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { onPath } from '../lib/machine.mjs';
import { freePort } from '../lib/ports.mjs';
import { sleep } from '../lib/processes.mjs';
import { Fault } from '../lib/say.mjs';

/** Undefined where no redis-server is installed. */
export async function startRedis({ folder }) {
  const program = onPath('redis-server');
  if (!program) return undefined;
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder, '--loglevel', 'warning'];
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => {
    child.once('exit', () => resolve('ended'));
    child.once('error', () => resolve('ended'));
  });
  for (let i = 0; i < 100; i++) {
    if (await takesConnections(port)) {
      return {
        url: `redis://127.0.0.1:${port}`,
        pid: child.pid,
        async stop() {
          child.kill('SIGTERM');
          await Promise.race([ended, sleep(3000).then(() => child.kill('SIGKILL'))]);
        },
      };
    }
    if ((await Promise.race([ended, sleep(50)])) === 'ended') break;
  }
  child.kill('SIGKILL');
  throw new Fault(`${program} does not start: put it right or take it off PATH.`);
}

function takesConnections(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
