// Loaded first into every process of the site: when the start that keeps it is gone, it ends too, however busy it is.
const PATIENCE_MS = 12_000;

if (process.channel) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE_MS).unref();
  });
  process.channel.unref();
}
