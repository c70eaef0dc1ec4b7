import { Injectable } from '@nestjs/common';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { Celebration } from '../../../celebration.entity.js';
import { celebrationChanged, celebrationIncomplete } from '../../../celebration.errors.js';
import { SubmitCelebration } from '../../../edit/submit-celebration.js';
import type { Festival } from '../../festival.entity.js';
import { FestivalChanged } from '../../festival.events.js';
import { isCallOpen } from '../../festival.policy.js';
import { callClosed, offerNotEditable } from '../host.errors.js';
import { OfferSent } from '../host.events.js';
import { mayEditOffer, mayTakeBackOffer } from './offer.policy.js';
import { OfferEditing } from './offer-editing.service.js';

/** A host sends an offer to the organisers, and takes it back. */
@Injectable()
export class SendOffer {
  constructor(
    private readonly editing: OfferEditing,
    private readonly submitting: SubmitCelebration,
    private readonly outbox: Outbox,
  ) {}

  /** Refused with all that is missing; what was offered before is mended also after the call. Sending what waits changes nothing. */
  async send(token: string, id: string, edits: number): Promise<void> {
    await this.editing.hold(token, id, async (tx, { festival, celebration, at }) => {
      if (celebration.offer === 'OFFERED') return;
      if (!mayEditOffer(celebration)) throw offerNotEditable(celebration.offer);
      if (celebration.edits !== edits) throw celebrationChanged(celebration.edits);
      if (celebration.offeredAt === null && !isCallOpen(festival, at)) throw callClosed();
      const missing = await this.submitting.missing(tx, celebration);
      if (missing.length > 0) throw celebrationIncomplete(missing);
      await tx.update(Celebration, id, { offer: 'OFFERED', offeredAt: at, offerNote: null, updatedAt: at });
      await this.outbox.add(tx, OfferSent, { celebrationId: id, festivalId: festival.id });
      await this.hint(tx, festival);
    });
  }

  /** What the organisers had accepted before the desk asked for changes is theirs again. Of a draft it changes nothing. */
  async takeBack(token: string, id: string): Promise<void> {
    await this.editing.hold(token, id, async (tx, { festival, celebration, at }) => {
      if (celebration.offer === 'DRAFT') return;
      if (!mayTakeBackOffer(celebration)) throw offerNotEditable(celebration.offer);
      await tx.update(Celebration, id, { offer: celebration.state === 'DRAFT' ? 'DRAFT' : 'ACCEPTED', updatedAt: at });
      await this.hint(tx, festival);
    });
  }

  /** Pages of organisers that are open look again. */
  private async hint(tx: Tx, { id: festivalId, cityId, edits }: Festival): Promise<void> {
    await this.outbox.add(tx, FestivalChanged, { festivalId, cityId, edits });
  }
}
