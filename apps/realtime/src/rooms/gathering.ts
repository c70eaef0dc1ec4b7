/** What goes to a room: the first at once, what follows within a time in one. */
export class Gathering<T> {
  private readonly open = new Map<string, { waiting?: T }>();

  /** `send` is called with what a room is told now; `merge` makes one of two. Milliseconds. */
  constructor(
    private readonly ms: number,
    private readonly merge: (earlier: T, later: T) => T,
    private readonly send: (room: string, told: T) => void,
  ) {}

  add(room: string, told: T): void {
    const gathered = this.open.get(room);
    if (gathered) {
      gathered.waiting = gathered.waiting === undefined ? told : this.merge(gathered.waiting, told);
      return;
    }
    this.open.set(room, {});
    this.wait(room);
    this.send(room, told);
  }

  private wait(room: string): void {
    setTimeout(() => this.close(room), this.ms).unref();
  }

  private close(room: string): void {
    const waiting = this.open.get(room)?.waiting;
    this.open.delete(room);
    if (waiting !== undefined) this.add(room, waiting);
  }
}
