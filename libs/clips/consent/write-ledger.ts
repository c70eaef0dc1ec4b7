import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { cleanLine, cleanText } from '@libs/platform/text/clean-text.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { Clip } from '../clip.entity.js';
import { idTaken, required } from '../clip.errors.js';
import { CLIP } from '../clip.types.js';
import { lockClip } from '../edit/clip-editing.service.js';
import { dayOf } from './count-consent-days.js';
import { consentChanged, consentUnknown, consentWithdrawn, endsBeforeGiven, endsInPast, givenInFuture, guardianNeeded, tooManyConsents } from './consent.errors.js';
import type { ConsentEntryInput } from './consent.inputs.js';
import { canKeepConsents, canSeeConsents } from './consent.policy.js';
import { ConsentRecord } from './consent-record.entity.js';
import { TakeBackClip } from './take-back-clip.js';

type Written = Pick<ConsentRecord, 'subject' | 'kind' | 'minors' | 'release' | 'givenOn' | 'expiresOn' | 'note'>;

/** Writes the consent ledger of a clip. Every write answers the clip it was about. */
@Injectable()
export class KeepLedger {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
    private readonly takingBack: TakeBackClip,
    private readonly clock: Clock,
  ) {}

  /** An entry with an id of the client's that is there already is the repeat of a line that broke. */
  async record(actor: MemberActor, clipId: string, given: string | null, input: ConsentEntryInput): Promise<string> {
    const written = this.checked(input);
    await this.dataSource.transaction(async (tx) => {
      await this.editorial.lockItem(tx, CLIP, clipId);
      const clip = await lockClip(tx, actor, clipId);
      if (!canKeepConsents(actor, clip)) throw forbidden();
      const there = given ? await tx.findOneBy(ConsentRecord, { id: given }) : null;
      if (there && (there.clipId !== clipId || there.createdBy !== actor.memberId)) throw idTaken();
      if (there) return;
      if ((await tx.countBy(ConsentRecord, { clipId })) >= LIMITS.consent.entries) throw tooManyConsents(LIMITS.consent.entries);
      const now = this.clock.now();
      await tx.insert(ConsentRecord, { ...written, id: given ?? newId(), clipId, cityId: clip.cityId, createdBy: actor.memberId, createdAt: now, updatedAt: now });
      await this.log(tx, actor, clipId, 'CONSENT_RECORDED');
    });
    return clipId;
  }

  async change(actor: MemberActor, id: string, revision: number, input: ConsentEntryInput): Promise<string> {
    const written = this.checked(input);
    return this.write(actor, id, async (tx, entry) => {
      if (entry.withdrawnAt) throw consentWithdrawn();
      if (entry.revision !== revision) throw consentChanged(entry.revision);
      await tx.update(ConsentRecord, id, { ...written, revision: entry.revision + 1, updatedAt: this.clock.now() });
      return 'CONSENT_CHANGED';
    });
  }

  /** They no longer agree. What shows them leaves the site in the same transaction. Told twice, it is one withdrawal. */
  async withdraw(actor: MemberActor, id: string): Promise<string> {
    return this.write(actor, id, async (tx, entry) => {
      if (entry.withdrawnAt) return null;
      const now = this.clock.now();
      await tx.update(ConsentRecord, id, { withdrawnAt: now, revision: entry.revision + 1, updatedAt: now });
      // That it left the site is a line of its own.
      return (await this.takingBack.run(tx, entry.clipId, actor.memberId)) ? null : 'CONSENT_WITHDRAWN';
    });
  }

  /** The entry goes for good, and its proof with it: what nobody needs to know any more is not kept. */
  async remove(actor: MemberActor, id: string, revision: number): Promise<string> {
    return this.write(actor, id, async (tx, entry) => {
      if (entry.revision !== revision) throw consentChanged(entry.revision);
      await tx.delete(ConsentRecord, id);
      return 'CONSENT_REMOVED';
    });
  }

  /**
   * The queue's row, the clip, the entry: in the order in which everybody takes them. Who may not read the ledger learns of no
   * entry in it. `change` names the line of the audit log that it is while the clip is on the site, if any.
   */
  async write(actor: MemberActor, id: string, change: (tx: Tx, entry: ConsentRecord) => Promise<string | null>): Promise<string> {
    return this.dataSource.transaction(async (tx) => {
      const known = await tx.findOneBy(ConsentRecord, { id });
      if (!known) throw consentUnknown();
      await this.editorial.lockItem(tx, CLIP, known.clipId);
      const clip = await tx.findOne(Clip, { where: { id: known.clipId, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
      const entry = clip && (await tx.findOne(ConsentRecord, { where: { id }, lock: { mode: 'pessimistic_write' } }));
      if (!entry || !canSeeConsents(actor, clip)) throw consentUnknown();
      if (!canKeepConsents(actor, clip)) throw forbidden();
      const part = await change(tx, entry);
      if (part) await this.log(tx, actor, entry.clipId, part);
      return entry.clipId;
    });
  }

  // Never whom it was about: the log is for good, an entry is not.
  private log(tx: Tx, { memberId }: MemberActor, clipId: string, part: string): Promise<void> {
    return this.editorial.record(tx, { kind: CLIP, subjectId: clipId, memberId, part, text: '' });
  }

  private checked({ subject, kind, minors, release, givenOn, expiresOn = null, note }: ConsentEntryInput): Written {
    const who = cleanLine(subject);
    if (!who) throw required('subject');
    const today = dayOf(this.clock.now());
    if (minors && release !== 'GUARDIAN') throw guardianNeeded();
    // Where the day is tomorrow already, today is given.
    if (givenOn > dayOf(this.clock.in(24 * 3_600_000))) throw givenInFuture();
    if (expiresOn !== null && expiresOn < givenOn) throw endsBeforeGiven();
    if (expiresOn !== null && expiresOn < today) throw endsInPast();
    return { subject: who, kind, minors, release, givenOn, expiresOn, note: cleanText(note ?? '') };
  }
}
