import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { DiscussedKinds } from '@libs/discussions/discussed-kinds.service.js';
import { keyTaken, required } from '../../practice.errors.js';
import { AdoptionHints } from '../adoption-hints.service.js';
import { adoptionNotEditable, adoptionUnknown, clipsUnknown, dayToCome } from '../adoption.errors.js';
import { AdoptionEntryAdded } from '../adoption.events.js';
import type { AddAdoptionEntryInput } from '../adoption.inputs.js';
import { AdoptionEntryRow } from '../adoption-parts.entity.js';
import { isTaker } from '../adoption.policy.js';
import { lockAdoption } from './lock-adoption.js';

/** A day begins up to so much earlier elsewhere than in UTC. */
const EARLIEST_ZONE_MS = 14 * 3_600_000;

/** The diary of an adoption. */
@Injectable()
export class WriteEntry {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly kinds: DiscussedKinds,
    private readonly hints: AdoptionHints,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers the entry's id; a repeat finds the one it made. */
  async add(actor: MemberActor, { id: adoptionId, key, happenedOn, clipIds: given, ...words }: AddAdoptionEntryInput): Promise<string> {
    const text = cleanText(words.text);
    if (!text) throw required('text');
    if (happenedOn > this.clock.in(EARLIEST_ZONE_MS).toISOString().slice(0, 10)) throw dayToCome();
    const clipIds = [...new Set(given)];
    await this.assertClips(clipIds);
    return this.dataSource.transaction(async (tx) => {
      const { adoption, facts } = await lockAdoption(tx, actor, adoptionId);
      if (!isTaker(actor, facts)) throw forbidden();
      const there = await tx.findOneBy(AdoptionEntryRow, { adoptionId, clientKey: key });
      if (there && there.authorId !== actor.memberId) throw keyTaken();
      if (there) return there.id;
      if (adoption.state === 'STOPPED') throw adoptionNotEditable(adoption.state);
      const id = newId();
      await tx.insert(AdoptionEntryRow, { id, adoptionId, authorId: actor.memberId, clientKey: key, happenedOn, text, clipIds, createdAt: this.clock.now() });
      await this.outbox.add(tx, AdoptionEntryAdded, { adoptionId, entryId: id });
      return id;
    });
  }

  /** Answers the adoption's id; an entry that is gone already stays gone. */
  async remove(actor: MemberActor, id: string): Promise<string> {
    const entry = await this.dataSource.manager.findOneBy(AdoptionEntryRow, { id });
    if (!entry) throw adoptionUnknown();
    await this.dataSource.transaction(async (tx) => {
      const { facts } = await lockAdoption(tx, actor, entry.adoptionId);
      if (!isTaker(actor, facts)) throw forbidden();
      await tx.update(AdoptionEntryRow, { id, removedAt: IsNull() }, { removedAt: this.clock.now() });
    });
    await this.hints.saved(entry.adoptionId);
    return entry.adoptionId;
  }

  private async assertClips(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    const clips = (await this.kinds.of('CLIP')?.load(ids)) ?? [];
    if (clips.filter(({ isOpen }) => isOpen).length < ids.length) throw clipsUnknown();
  }
}
