import { connect, createServer, type Server, type Socket } from 'node:net';

interface Line {
  near: Socket;
  far: Socket;
}

/** The one address of several hosts: every connection goes to one of them. Lines can be cut, and answers lost on their way back. */
export class Front {
  private readonly server: Server;
  private readonly lines = new Set<Line>();
  /** Of all pieces of answers the share that is lost, and its line with it. */
  loss = 0;
  cuts = 0;
  lost = 0;

  constructor(
    private readonly hosts: readonly number[],
    private readonly random: () => number = Math.random,
  ) {
    this.server = createServer((near) => this.carry(near));
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => this.server.once('error', reject).listen(port, '127.0.0.1', resolve));
  }

  /** Cuts about this share of the lines there are. */
  cut(share: number): void {
    for (const line of [...this.lines]) if (this.random() < share) this.end(line, 'cuts');
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const line of [...this.lines]) this.end(line);
    await closed;
  }

  private carry(near: Socket): void {
    const far = connect(this.hosts[Math.floor(this.random() * this.hosts.length)] ?? 0, '127.0.0.1');
    const line = { near, far };
    this.lines.add(line);
    near.setNoDelay(true).pipe(far.setNoDelay(true));
    far.on('data', (piece: Buffer) => {
      if (this.loss > 0 && this.random() < this.loss) this.end(line, 'lost');
      else if (!near.write(piece)) far.pause();
    });
    near.on('drain', () => far.resume());
    far.on('end', () => near.end());
    for (const socket of [near, far]) socket.on('error', () => this.end(line)).on('close', () => this.end(line));
  }

  private end(line: Line, why?: 'cuts' | 'lost'): void {
    if (!this.lines.delete(line)) return;
    if (why) this[why] += 1;
    line.near.destroy();
    line.far.destroy();
  }
}
