import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { EditorialService } from '@libs/review/editorial.service.js';
import { Celebration } from '../../../celebration.entity.js';
import { CELEBRATION } from '../../../celebration.types.js';
import { CelebrationWhen } from '../../../when/celebration-when.service.js';
import { offerNotEditable, offerUnknown } from '../host.errors.js';
import { mayDeleteOffer } from './offer.policy.js';
import { OfferEditing } from './offer-editing.service.js';

/** A host deletes what the organisers have not accepted. Told again it changes nothing. */
@Injectable()
export class DeleteOffer {
  constructor(
    private readonly editing: OfferEditing,
    private readonly editorial: EditorialService,
    private readonly when: CelebrationWhen,
  ) {}

  async delete(token: string, id: string): Promise<void> {
    await this.editing.open(token, async (tx, { host }, at) => {
      await this.editorial.lockItem(tx, CELEBRATION, id);
      const celebration = await tx.findOne(Celebration, { where: { id, festivalHostId: host.id, offer: Not(IsNull()) }, lock: { mode: 'pessimistic_write' } });
      if (!celebration) throw offerUnknown();
      if (celebration.deletedAt) return;
      if (!mayDeleteOffer(celebration)) throw offerNotEditable(celebration.offer);
      await tx.update(Celebration, id, { deletedAt: at, updatedAt: at });
      await this.when.settle(tx, id, at);
    });
  }
}
