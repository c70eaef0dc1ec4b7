import { type Mailbox, openMailbox } from '@libs/platform/mail/testing/mailbox.js';
import { newId } from '@libs/platform/ids/id.js';
import { type Actor, CelebrationStage, type Made, type Wanted } from '../../testing/stage.js';
import { REGISTER } from './documents.js';

/** A registration as its mutations answer. */
export interface Registered {
  id: string;
  state: string;
  places: number;
  code: string | null;
  token: string | null;
  onlineUrl: string | null;
  lineNumber: number | null;
  cancelledBy: string | null;
}

export interface Open extends Made {
  occurrenceId: string;
}

/** The counters of an occurrence beside what its registrations say. */
export interface Counted {
  taken: number;
  waiting: number;
  takenByRows: number;
  waitingByRows: number;
}

/** For tests of registering: what one can register for, people who do, and a mailbox. */
export class RegistrationStage {
  private constructor(
    readonly stage: CelebrationStage,
    readonly mailbox?: Mailbox,
  ) {}

  static async open({ mail = false } = {}): Promise<RegistrationStage> {
    const mailbox = mail ? await openMailbox() : undefined;
    const environment: Record<string, string> = mailbox ? { SMTP_URL: mailbox.url, MAIL_FROM: 'Citylore <post@citylore.example>' } : {};
    return new RegistrationStage(await CelebrationStage.open({ worker: mail, environment }), mailbox);
  }

  async close(): Promise<void> {
    await this.stage.close();
    await this.mailbox?.close();
  }

  get mails(): Mailbox {
    if (!this.mailbox) throw new Error('there is no mailbox');
    return this.mailbox;
  }

  /** On the site, in two weeks, with these places. */
  async announce(capacity: number | null, fields: Record<string, unknown> = {}, wanted: Wanted = {}): Promise<Open> {
    const made = await this.stage.published({ ...wanted, fields: { registration: 'NEEDED', capacity, placesEach: 4, ...fields } });
    const [first] = await this.stage.occurrences(made.id);
    return { ...made, occurrenceId: first?.id ?? '' };
  }

  register(person: Actor | null, { occurrenceId }: { occurrenceId: string }, more: Record<string, unknown> = {}): Promise<Registered> {
    return this.stage.must(person, REGISTER, { input: { occurrenceId, key: newId(), ...more } });
  }

  async counted(occurrenceId: string): Promise<Counted> {
    const [row] = await this.stage.dataSource.query<Counted[]>(
      `SELECT o.taken, o.waiting, coalesce(sum(r.places) FILTER (WHERE r.state = 'REGISTERED'), 0)::int AS "takenByRows", coalesce(sum(r.places) FILTER (WHERE r.state = 'WAITING'), 0)::int AS "waitingByRows"
         FROM occurrence o LEFT JOIN registration r ON r.occurrence_id = o.id WHERE o.id = $1 GROUP BY o.id`,
      [occurrenceId],
    );
    if (!row) throw new Error('there is no such occurrence');
    return row;
  }

  states(occurrenceId: string): Promise<{ name: string; state: string }[]> {
    return this.stage.dataSource.query('SELECT name, state FROM registration WHERE occurrence_id = $1 ORDER BY id', [occurrenceId]);
  }
}

/** The token in the link to a registration of a mail. */
export function registrationToken(text: string | undefined): string {
  return /\/registrations\/([\w-]+)/.exec(text ?? '')?.[1] ?? '';
}
