// One orderly stop, whoever asks for it.
import { watchNpm } from './relaunch.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ctrl-C, a kill, a closed terminal, or the end of the process that handed over: each asks for one orderly stop. */
export function stopSignal() {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const name of SIGNALS) process.on(name, stop);
  process.once('disconnect', stop);
  if (!process.channel) watchNpm(stop);
  return {
    signal: controller.signal,
    asked: new Promise((resolve) => controller.signal.addEventListener('abort', resolve, { once: true })),
    done: () => SIGNALS.forEach((name) => process.off(name, stop)),
  };
}
