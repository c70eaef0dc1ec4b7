import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { Celebration } from '../../../celebration.entity.js';
import { celebrationChanged, required } from '../../../celebration.errors.js';
import { CelebrationEditing } from '../../../edit/celebration-editing.service.js';
import { SubmitCelebration } from '../../../edit/submit-celebration.js';
import { offerNotWaiting, offerUnknown } from '../host.errors.js';
import { OfferAccepted, OfferDeclined } from '../host.events.js';
import { readOwnFestival } from '../read-own-festival.js';
import type { BulkResult } from './offer.types.js';
import { runEach } from './run-each.js';

/** An offer with the edits that the organiser saw. */
export interface SeenOffer {
  id: string;
  edits: number;
}

/** Organisers answer offers, many at once: each in a transaction of its own, bound to what they saw. The same answer told again changes nothing. */
@Injectable()
export class AnswerOffers {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editing: CelebrationEditing,
    private readonly submitting: SubmitCelebration,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** What is accepted is submitted by who accepts it, or goes on the site at once where an administrator trusts the city. */
  async accept(actor: MemberActor, festivalId: string, offers: readonly SeenOffer[]): Promise<BulkResult[]> {
    return this.each(actor, festivalId, offers, 'ACCEPTED', async (tx, celebration) => {
      await tx.update(Celebration, celebration.id, { offer: 'ACCEPTED', offerNote: null });
      const isAtOnce = await this.submitting.hand(tx, actor, celebration);
      await this.outbox.add(tx, OfferAccepted, { celebrationId: celebration.id, isAtOnce });
    });
  }

  async decline(actor: MemberActor, festivalId: string, offers: readonly SeenOffer[], said: string): Promise<BulkResult[]> {
    const note = cleanText(said);
    if (!note) throw required('note');
    return this.each(actor, festivalId, offers, 'DECLINED', async (tx, { id }) => {
      await tx.update(Celebration, id, { offer: 'DECLINED', offerNote: note, updatedAt: this.clock.now() });
      await this.outbox.add(tx, OfferDeclined, { celebrationId: id, note });
    });
  }

  private async each(actor: MemberActor, festivalId: string, offers: readonly SeenOffer[], to: 'ACCEPTED' | 'DECLINED', run: (tx: Tx, celebration: Celebration) => Promise<void>): Promise<BulkResult[]> {
    await this.dataSource.transaction((tx) => readOwnFestival(tx, actor, festivalId));
    return runEach(
      offers,
      ({ id }) => id,
      ({ id, edits }) =>
        this.editing.hold(actor, id, async (tx, celebration) => {
          if (celebration.festivalId !== festivalId || celebration.offer === null) throw offerUnknown();
          if (celebration.offer === to) return;
          if (celebration.offer !== 'OFFERED') throw offerNotWaiting(celebration.offer);
          if (celebration.edits !== edits) throw celebrationChanged(celebration.edits);
          await run(tx, celebration);
        }),
    );
  }
}
