// Loaded first into every process of the site: when the start that keeps it is gone, it ends too, however busy it is.
import module from 'node:module';
import { giveBackSoon } from './give-back.mjs';

const PATIENCE_MS = 12_000;

// Traces name our own sources. The flag of the command line would read the maps of every package too: 20 MB a process.
module.setSourceMapsSupport?.(true, { nodeModules: false, generatedCode: false });

giveBackSoon();

if (process.channel) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE_MS).unref();
  });
  process.channel.unref();
}
