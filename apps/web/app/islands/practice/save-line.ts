/** Names and values of a form, in its order. */
export type Pairs = [name: string, value: string][];

/** A section as it is kept in the browser until the server has it. */
export interface KeptSection {
  /** Saves of the section that it stands on. */
  edits: number;
  pairs: Pairs;
  /** Sent, and not answered: sent again unchanged first, so that a save whose answer was lost is no conflict with oneself. */
  sent?: Pairs;
}

export type SaveAnswer<Saved> =
  | { kind: 'saved'; edits: number; saved: Saved }
  /** Somebody else saved it: nothing more is sent before a decision. */
  | { kind: 'conflict'; words: string }
  /** It is not taken as it is; the next change is tried again. */
  | { kind: 'faults'; fields: { field: string; words: string }[]; words: string }
  | { kind: 'later' }
  | { kind: 'signedOut' };

export type SaveState<Saved> = { kind: 'waiting' } | { kind: 'saving' } | Exclude<SaveAnswer<Saved>, { kind: 'saved' }> | { kind: 'saved'; saved: Saved };

export interface SavePorts<Saved> {
  send: (pairs: Pairs, edits: number) => Promise<SaveAnswer<Saved>>;
  keep: (kept: KeptSection) => void;
  forget: () => void;
  tell: (state: SaveState<Saved>) => void;
  /** Answers how to call it off. */
  after: (ms: number, act: () => void) => () => void;
}

/** Milliseconds. */
const PAUSE = 1_200;
const SOONEST = 2_000;
const LATEST = 60_000;

/** Saves a section as it is typed: one save at a time, the newest text last, and nothing forgotten before the server has it. */
export class SaveLine<Saved> {
  private latest: Pairs | undefined;
  private sent: Pairs | undefined;
  private isSending = false;
  private stopped: 'conflict' | 'faults' | undefined;
  private failures = 0;
  private cancel: (() => void) | undefined;
  private idle: (() => void)[] = [];

  constructor(
    public edits: number,
    private readonly ports: SavePorts<Saved>,
  ) {}

  /** Whether something has not arrived. */
  get isDirty(): boolean {
    return this.latest !== undefined || this.sent !== undefined;
  }

  get isConflict(): boolean {
    return this.stopped === 'conflict';
  }

  get isBusy(): boolean {
    return this.isSending;
  }

  /** Goes on with what was kept. */
  resume({ edits, pairs, sent }: KeptSection): void {
    this.edits = edits;
    this.latest = pairs;
    this.sent = sent;
    void this.run();
  }

  /** What stands in the form now; `soon` is for what is typed on. */
  change(pairs: Pairs, soon = PAUSE): void {
    this.latest = pairs;
    if (this.stopped === 'faults') this.stopped = undefined;
    this.keep();
    if (this.stopped || this.isSending) return;
    this.plan(soon);
  }

  /** Sends what there is at once, and answers when nothing more can be done about it. */
  async finish(): Promise<void> {
    void this.run();
    if (this.isSending) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  /** The line is back, or somebody signed in. */
  wake = (): void => {
    if (this.isDirty && !this.stopped) void this.run();
  };

  private async run(): Promise<void> {
    this.cancel?.();
    if (this.isSending || this.stopped) return;
    this.isSending = true;
    while (await this.sendOne());
    this.isSending = false;
    for (const resolve of this.idle.splice(0)) resolve();
  }

  /** Whether there is more to send at once. */
  private async sendOne(): Promise<boolean> {
    const pairs = this.sent ?? this.latest;
    if (!pairs) return false;
    this.sent = pairs;
    this.keep();
    this.ports.tell({ kind: 'saving' });
    const answer = await this.ports.send(pairs, this.edits);
    if (answer.kind === 'later' || answer.kind === 'signedOut') {
      this.ports.tell(answer);
      this.failures += 1;
      this.plan(Math.min(LATEST, SOONEST * 2 ** Math.min(this.failures - 1, 6)));
      return false;
    }
    this.failures = 0;
    this.sent = undefined;
    const isNewest = !this.latest || JSON.stringify(this.latest) === JSON.stringify(pairs);
    if (answer.kind === 'saved') {
      this.edits = answer.edits;
      if (isNewest) this.latest = undefined;
      this.keep();
      this.ports.tell(answer);
      return !isNewest;
    }
    this.latest ??= pairs;
    this.keep();
    // What was typed meanwhile may be right.
    if (answer.kind === 'faults' && !isNewest) return true;
    this.stopped = answer.kind;
    this.ports.tell(answer);
    return false;
  }

  private keep(): void {
    const { latest, sent, edits } = this;
    if (latest || sent) this.ports.keep({ edits, pairs: latest ?? sent ?? [], sent });
    else this.ports.forget();
  }

  private plan(ms: number): void {
    this.cancel?.();
    this.cancel = this.ports.after(ms, () => void this.run());
  }
}
