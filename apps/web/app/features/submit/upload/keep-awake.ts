/** Asks a phone not to switch its screen off, for then it stops sending. Answers how to stop asking. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let done = false;
  const ask = () => {
    if (done || document.visibilityState !== 'visible') return;
    navigator.wakeLock?.request('screen').then(
      (given) => {
        lock = given;
        if (done) void given.release();
      },
      () => undefined,
    );
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    done = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release().catch(() => undefined);
  };
}
