interface Timer {
  at: number;
  order: number;
  act: () => void;
}

/** Time that passes only when it is told to, with everything that waits for it in its order. */
export class VirtualTime {
  now = 0;
  private timers: Timer[] = [];
  private order = 0;

  after(ms: number, act: () => void): () => void {
    const timer: Timer = { at: this.now + ms, order: this.order++, act };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }

  wait = (ms: number): Promise<void> => new Promise((resolve) => this.after(ms, resolve));

  /** Lets so much time pass; what waits beyond it goes on waiting. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    for (;;) {
      await settled();
      const next = this.timers.toSorted((a, b) => a.at - b.at || a.order - b.order)[0];
      if (!next || next.at > until) break;
      this.timers = this.timers.filter((one) => one !== next);
      this.now = Math.max(this.now, next.at);
      next.act();
    }
    this.now = until;
  }
}

/** All that can happen without time passing has happened. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
