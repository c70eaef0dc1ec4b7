import { askNow, Refused, SignedOut, Unreachable, type NowAnswer } from './connection';

export type SaveState = 'saving' | 'saved' | 'waiting' | 'signedOut' | 'refused';

interface Waiting {
  name: string;
  form: FormData;
  /** Nobody pressed a button: what is wrong is shown without taking the focus. */
  quiet: boolean;
}

interface Hooks {
  /** The revision to name: the newest that was seen. */
  revision: () => number;
  onState: (name: string, state: SaveState) => void;
  onAnswer: (answer: NowAnswer, quiet: boolean) => void;
}

const again = 5_000;

/**
 * Sends the forms of a page one after another, so that each names the revision the one before it made. What the line
 * does not take waits and is sent when it is back; a later version of the same form replaces an earlier one.
 */
export class SaveQueue {
  private readonly waiting: Waiting[] = [];
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly address: string,
    private readonly hooks: Hooks,
  ) {}

  /** Whether something typed has not arrived yet. */
  get pending(): boolean {
    return this.busy || this.waiting.length > 0;
  }

  add(name: string, form: FormData, quiet: boolean): void {
    const replaced = this.waiting.findIndex((one) => one.name === name);
    if (replaced === -1) this.waiting.push({ name, form, quiet });
    else this.waiting[replaced] = { name, form, quiet };
    void this.run();
  }

  /** Called when the line is back, or somebody has signed in again. */
  wake = (): void => {
    void this.run();
  };

  stop(): void {
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    if (this.busy) return;
    this.busy = true;
    try {
      for (let next = this.waiting[0]; next; next = this.waiting[0]) {
        if (!(await this.send(next))) break;
      }
    } finally {
      this.busy = false;
    }
  }

  /** False where the rest has to wait. */
  private async send(one: Waiting): Promise<boolean> {
    this.hooks.onState(one.name, 'saving');
    one.form.set('revision', String(this.hooks.revision()));
    try {
      const answer = await askNow(this.address, one.form);
      this.drop(one);
      this.hooks.onState(one.name, answer.result?.problem ? 'refused' : 'saved');
      this.hooks.onAnswer(answer, one.quiet);
      return true;
    } catch (error) {
      if (error instanceof SignedOut || error instanceof Unreachable) {
        this.hooks.onState(one.name, error instanceof SignedOut ? 'signedOut' : 'waiting');
        this.timer = setTimeout(this.wake, again);
        return false;
      }
      this.drop(one);
      this.hooks.onState(one.name, 'refused');
      if (error instanceof Refused) return true;
      throw error;
    }
  }

  private drop(one: Waiting): void {
    const index = this.waiting.indexOf(one);
    if (index !== -1) this.waiting.splice(index, 1);
  }
}
