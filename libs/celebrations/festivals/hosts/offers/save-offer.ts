import { Injectable } from '@nestjs/common';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { Celebration } from '../../../celebration.entity.js';
import { celebrationChanged } from '../../../celebration.errors.js';
import { CelebrationChanged } from '../../../celebration.events.js';
import { SaveCelebration } from '../../../edit/save-celebration.js';
import { offerNotEditable } from '../host.errors.js';
import type { SaveOfferInput } from './offer.inputs.js';
import { mayEditOffer } from './offer.policy.js';
import { OfferEditing } from './offer-editing.service.js';

/** A host saves some fields of an offer, by the same rules as a city's people. What was declined is a draft again once it is mended. */
@Injectable()
export class SaveOffer {
  constructor(
    private readonly editing: OfferEditing,
    private readonly saving: SaveCelebration,
    private readonly outbox: Outbox,
  ) {}

  async save(token: string, { id, ...save }: SaveOfferInput): Promise<void> {
    await this.saving.checkThemes(save.themes ?? []);
    await this.editing.hold(token, id, async (tx, { celebration, at }) => {
      if (!mayEditOffer(celebration)) throw offerNotEditable(celebration.offer);
      const made = await this.saving.change(tx, celebration, save, at);
      if (!made) return;
      if (!('columns' in made)) throw celebrationChanged(made.edits);
      const { cityId, state, revision } = celebration;
      const edits = celebration.edits + 1;
      const moved = state === 'DRAFT' ? { offer: 'DRAFT' as const } : {};
      await tx.update(Celebration, id, { ...made.columns, ...moved, edits, revision: made.isLookedAt ? revision + 1 : revision, editedBy: null, updatedAt: at });
      // Of a draft nobody else has a page open.
      if (state !== 'DRAFT') await this.outbox.add(tx, CelebrationChanged, { celebrationId: id, cityId, edits });
    });
  }
}
