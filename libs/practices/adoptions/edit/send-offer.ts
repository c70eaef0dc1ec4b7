import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { keyTaken, required } from '../../practice.errors.js';
import { adoptionNotEditable, tooManyOffers } from '../adoption.errors.js';
import { HelpOffered } from '../adoption.events.js';
import type { OfferHelpInput } from '../adoption.inputs.js';
import { AdoptionOfferRow } from '../adoption-parts.entity.js';
import { isGiver } from '../adoption.policy.js';
import { lockAdoption } from './lock-adoption.js';

/** The practice's city offers help to the one that takes it over. */
@Injectable()
export class SendOffer {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async offer(actor: MemberActor, { id: adoptionId, key, text: given }: OfferHelpInput): Promise<void> {
    const text = cleanText(given);
    if (!text) throw required('text');
    await this.dataSource.transaction(async (tx) => {
      const { adoption, facts } = await lockAdoption(tx, actor, adoptionId);
      if (!isGiver(actor, facts)) throw forbidden();
      const there = await tx.findOneBy(AdoptionOfferRow, { adoptionId, clientKey: key });
      if (there && there.authorId !== actor.memberId) throw keyTaken();
      // A repeat.
      if (there) return;
      if (adoption.state === 'STOPPED') throw adoptionNotEditable(adoption.state);
      if ((await tx.countBy(AdoptionOfferRow, { adoptionId })) >= LIMITS.adoption.offers) throw tooManyOffers(LIMITS.adoption.offers);
      const id = newId();
      await tx.insert(AdoptionOfferRow, { id, adoptionId, authorId: actor.memberId, clientKey: key, text, createdAt: this.clock.now() });
      await this.outbox.add(tx, HelpOffered, { adoptionId, offerId: id });
    });
  }
}
