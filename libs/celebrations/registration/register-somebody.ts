import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { type Actor, isMember } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanLine } from '@libs/platform/text/clean-text.js';
import { occurrenceUnknown } from '../when/when.errors.js';
import { checkAnswers } from './check-answers.js';
import { checkOpen } from './places/find-reason-closed.js';
import { lockPlaces, type Places } from './places/lock-places.js';
import { makeCode } from './make-code.js';
import { markSeen, type Seer, type SeenRegistration } from './read/mark-seen.js';
import { Registration } from './registration.entity.js';
import { alreadyRegistered, personNeeded, tooManyPlaces } from './registration.errors.js';
import { RegistrationAsked, RegistrationRepeated } from './registration.events.js';
import type { RegisterInput } from './registration.inputs.js';
import { RegistrationPlaces } from './places/registration-places.service.js';
import { RegistrationTokens } from './registration-tokens.service.js';
import type { StoredAnswers } from './registration.types.js';

const OPEN = ['UNCONFIRMED', 'REGISTERED', 'WAITING'] as const;

interface Person {
  memberId: string | null;
  name: string;
  email: string;
  locale: string;
}

type Wanted = Person & { key: string; places: number; storedAnswers: StoredAnswers };

interface Writing {
  id: string;
  /** Of its links; null where the row is there already. */
  hashes: { manageTokenHash: Buffer; confirmTokenHash: Buffer } | null;
  wanted: Wanted;
  at: Date;
}

/**
 * Somebody registers for one occurrence. A member's address is known to be theirs, so that places are given at once; of others it is
 * confirmed first, and until then no place is held. Whether an address is registered already, only its owner is told.
 */
@Injectable()
export class RegisterSomebody {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly places: RegistrationPlaces,
    private readonly tokens: RegistrationTokens,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async register(actor: Actor, input: RegisterInput): Promise<SeenRegistration> {
    // Before the transaction: what waits for a lock holds a connection, and this may need one more.
    const newcomer = newId();
    const hashes = await this.tokens.hashes(newcomer);
    const done = await this.dataSource.transaction(async (tx): Promise<SeenRegistration | { id: string; seer: Seer }> => {
      const at = this.clock.now();
      const person = await readPerson(tx, actor, input);
      const held = await lockPlaces(tx, input.occurrenceId);
      if (!held.shown) throw occurrenceUnknown();
      const known = await tx.findBy(Registration, [{ occurrenceId: held.id, key: input.key }, { occurrenceId: held.id, email: person.email, state: In([...OPEN]) }]);
      const repeated = known.find(({ key }) => key === input.key.toLowerCase());
      if (repeated) return this.again(repeated, person);
      checkOpen(held, at);
      const wanted = { ...person, key: input.key, places: checkPlaces(held, input.places ?? 1), storedAnswers: checkAnswers(held.questions, input.answers ?? []) };
      const [open] = known;
      if (open && open.state !== 'UNCONFIRMED') return this.refuse(tx, open, wanted, at);
      // Their address is known, and nothing was asked for before: they are in with one statement, and nothing has to be read again.
      if (person.memberId && !open) return markSeen(await this.places.enter(tx, held, { id: newcomer, ...wanted, code: makeCode(), ...hashes }, at), 'SELF');
      const id = open?.id ?? newcomer;
      await this.write(tx, held, { id, hashes: open ? null : hashes, wanted, at });
      if (person.memberId) await this.places.give(tx, held, { id, places: wanted.places, at });
      else await this.outbox.add(tx, RegistrationAsked, { registrationId: id });
      return { id, seer: person.memberId ? 'SELF' : 'ANYBODY' };
    });
    // Read once the lock is given back: others wait for it.
    return 'name' in done ? done : markSeen(await this.dataSource.manager.findOneByOrFail(Registration, { id: done.id }), done.seer);
  }

  /** The same key: the same registration, as it stands. */
  private again(repeated: Registration, { memberId, email }: Person): SeenRegistration {
    const isTheirs = memberId ? repeated.memberId === memberId : repeated.email.toLowerCase() === email.toLowerCase();
    if (!isTheirs) throw alreadyRegistered();
    if (memberId) return markSeen(repeated, 'SELF');
    return markSeen(veil(repeated, repeated), 'ANYBODY');
  }

  private async refuse(tx: Tx, open: Registration, wanted: Wanted, at: Date): Promise<SeenRegistration> {
    if (wanted.memberId) throw alreadyRegistered();
    await this.outbox.add(tx, RegistrationRepeated, { registrationId: open.id });
    return markSeen(veil(Object.assign(new Registration(), { occurrenceId: open.occurrenceId, createdAt: at }), { ...wanted, id: newId() }), 'ANYBODY');
  }

  private async write(tx: Tx, { id: occurrenceId, startsAt, closesMinutes }: Places, { id, hashes, wanted, at }: Writing): Promise<void> {
    const closesAt = startsAt.getTime() - closesMinutes * 60_000;
    const confirmUntil = wanted.memberId ? null : new Date(Math.min(at.getTime() + LIMITS.registration.confirmMs, closesAt));
    if (!hashes) {
      await tx.update(Registration, id, { ...wanted, confirmUntil });
      return;
    }
    const made = { id, occurrenceId, ...wanted, state: 'UNCONFIRMED' as const, confirmUntil, createdAt: at, code: makeCode(), ...hashes };
    await tx.insert(Registration, made);
  }
}

/** As it would look if it had never been asked for before. */
function veil(row: Registration, { id, name, email, places, storedAnswers }: Pick<Registration, 'id' | 'name' | 'email' | 'places' | 'storedAnswers'>): Registration {
  return Object.assign(new Registration(), { ...row, id, name, email, places, storedAnswers, state: 'UNCONFIRMED', line: null, registeredAt: null, cancelledAt: null, cancelledBy: null, cancelReason: null, attendedAt: null, attendedPlaces: null });
}

async function readPerson(tx: Tx, actor: Actor, input: RegisterInput): Promise<Person> {
  if (isMember(actor)) {
    const { name, email, locale } = await tx.findOneByOrFail(Member, { id: actor.memberId });
    return { memberId: actor.memberId, name, email, locale };
  }
  const [name, email] = [cleanLine(input.name ?? ''), (input.email ?? '').trim()];
  const lacking = Object.entries({ name, email }).flatMap(([field, value]) => (value ? [] : [field]));
  if (lacking.length > 0) throw personNeeded(lacking);
  return { memberId: null, name, email, locale: input.locale ?? 'en' };
}

function checkPlaces({ placesEach, capacity }: Places, places: number): number {
  const most = Math.min(placesEach, capacity ?? placesEach);
  if (places > most) throw tooManyPlaces(most);
  return places;
}
