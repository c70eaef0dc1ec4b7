/** Names and values of a form, in its order. */
export type Pairs = [name: string, value: string][];

/** What is written, as it is kept in the browser until the server has it. */
export interface KeptSection<Base = number, Content = Pairs> {
  /** What of the server's it stands on: saves of a section, or the text that was seen. */
  edits: Base;
  pairs: Content;
  /** Sent, and not answered: sent again unchanged first, so that a save whose answer was lost is no conflict with oneself. */
  sent?: Content;
}

export type SaveAnswer<Saved, Base = number> =
  | { kind: 'saved'; edits: Base; saved: Saved }
  /** Somebody else saved it: nothing more is sent before a decision. */
  | { kind: 'conflict'; words: string }
  /** It is not taken as it is; the next change is tried again. */
  | { kind: 'faults'; fields: { field: string; words: string }[]; words: string }
  | { kind: 'later' }
  | { kind: 'signedOut' };

export type SaveState<Saved> = { kind: 'waiting' } | { kind: 'saving' } | Exclude<SaveAnswer<Saved>, { kind: 'saved' }> | { kind: 'saved'; saved: Saved };

export interface SavePorts<Saved, Base = number, Content = Pairs> {
  send: (pairs: Content, edits: Base) => Promise<SaveAnswer<Saved, Base>>;
  keep: (kept: KeptSection<Base, Content>) => void;
  forget: () => void;
  tell: (state: SaveState<Saved>) => void;
  /** Answers how to call it off. */
  after: (ms: number, act: () => void) => () => void;
  /** Nothing is sent before somebody asks for it; until then it is kept in the browser. */
  isAskedOnly?: boolean;
}

/** Milliseconds. */
const PAUSE = 1_200;
const SOONEST = 2_000;
const LATEST = 60_000;

/** Saves what is written as it is typed: one save at a time, the newest text last, and nothing forgotten before the server has it. */
export class SaveLine<Saved, Base = number, Content = Pairs> {
  private latest: Content | undefined;
  private sent: Content | undefined;
  private isSending = false;
  private isAsked: boolean;
  /** What stood there when somebody asked for it to be saved. */
  private asked: Content | undefined;
  private stopped: 'conflict' | 'faults' | undefined;
  private failures = 0;
  private cancel: (() => void) | undefined;
  private idle: (() => void)[] = [];

  constructor(
    public edits: Base,
    private readonly ports: SavePorts<Saved, Base, Content>,
  ) {
    this.isAsked = !ports.isAskedOnly;
  }

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
  resume({ edits, pairs, sent }: KeptSection<Base, Content>): void {
    this.edits = edits;
    this.latest = pairs;
    this.sent = sent;
    if (!this.isAsked) this.ports.tell({ kind: 'waiting' });
    void this.run();
  }

  /** What stands in the form now; `soon` is for what is typed on. */
  change(pairs: Content, soon = PAUSE): void {
    this.latest = pairs;
    if (this.stopped === 'faults') this.stopped = undefined;
    this.keep();
    if (!this.isAsked) this.ports.tell({ kind: 'waiting' });
    if (this.stopped || this.isSending || !this.isAsked) return;
    this.plan(soon);
  }

  /** A conflict was decided, or somebody else's text was taken in: from here on it stands on that. */
  rebase(edits: Base): void {
    this.edits = edits;
    if (this.stopped === 'conflict') this.stopped = undefined;
  }

  /** What was written is what the server has. */
  drop(): void {
    this.latest = undefined;
    this.keep();
  }

  /** Sends what there is at once, and answers when nothing more can be done about it. */
  async finish(): Promise<void> {
    this.isAsked = true;
    this.asked = this.latest ?? this.sent;
    void this.run();
    if (this.isSending) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  /** The line is back, or somebody signed in. */
  wake = (): void => {
    if (this.isDirty && !this.stopped) void this.run();
  };

  /** The page is left. */
  stop(): void {
    this.cancel?.();
  }

  private get next(): Content | undefined {
    return this.sent ?? (this.isAsked ? this.latest : undefined);
  }

  private async run(): Promise<void> {
    this.cancel?.();
    if (this.isSending || this.stopped || this.next === undefined) return;
    this.isSending = true;
    while (await this.sendOne());
    this.isSending = false;
    for (const resolve of this.idle.splice(0)) resolve();
  }

  /** Whether there is more to send at once. */
  private async sendOne(): Promise<boolean> {
    const pairs = this.next;
    if (pairs === undefined) return false;
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
    const isNewest = this.latest === undefined || JSON.stringify(this.latest) === JSON.stringify(pairs);
    if (answer.kind === 'saved') {
      this.edits = answer.edits;
      if (isNewest) this.latest = undefined;
      if (this.ports.isAskedOnly && JSON.stringify(this.asked) === JSON.stringify(pairs)) this.isAsked = false;
      this.keep();
      this.ports.tell(answer);
      if (!isNewest && !this.isAsked) this.ports.tell({ kind: 'waiting' });
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
    const pairs = latest ?? sent;
    if (pairs === undefined) this.ports.forget();
    else this.ports.keep({ edits, pairs, sent });
  }

  private plan(ms: number): void {
    this.cancel?.();
    this.cancel = this.ports.after(ms, () => void this.run());
  }
}
