import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { newId } from '@libs/platform/ids/id.js';
import { cleanLine } from '@libs/platform/text/clean-text.js';
import { Celebration } from '../../../celebration.entity.js';
import { keyTaken, required } from '../../../celebration.errors.js';
import { CelebrationWhen } from '../../../when/celebration-when.service.js';
import { festivalFull } from '../../festival.errors.js';
import { isCallOpen } from '../../festival.policy.js';
import { callClosed, hostFull } from '../host.errors.js';
import { OfferEditing } from './offer-editing.service.js';

export interface NewOffer {
  /** Made by the client; a repeat finds the offer it made. */
  key: string;
  title: string;
  startsLocal: string;
  endsLocal: string;
  allDay: boolean;
}

/** A host begins something: a draft of the festival's city, which nobody but its host sees. */
@Injectable()
export class CreateOffer {
  constructor(
    private readonly editing: OfferEditing,
    private readonly when: CelebrationWhen,
  ) {}

  async create(token: string, { key, ...given }: NewOffer): Promise<string> {
    const title = cleanLine(given.title);
    if (!title) throw required('input.title');
    return this.editing.open(token, async (tx, { host, festival }, at) => {
      const there = await tx.findOneBy(Celebration, { cityId: festival.cityId, key });
      if (there && (there.festivalHostId !== host.id || there.deletedAt)) throw keyTaken();
      if (there) return there.id;
      if (!isCallOpen(festival, at)) throw callClosed();
      const { perHost, celebrations } = LIMITS.festival;
      if ((await tx.countBy(Celebration, { festivalHostId: host.id, deletedAt: IsNull() })) >= perHost) throw hostFull(perHost);
      if ((await tx.countBy(Celebration, { festivalId: festival.id, deletedAt: IsNull() })) >= celebrations) throw festivalFull(celebrations);
      const id = newId();
      const { cityId, language, zone, themeSlugs, isSample } = festival;
      const times = this.when.read({ zone, startsLocal: given.startsLocal, endsLocal: given.endsLocal, allDay: given.allDay });
      const words = { language, title, host: host.name, spokenLanguages: [language], themeSlugs: themeSlugs.length === 1 ? themeSlugs : [] };
      const of = { cityId, festivalId: festival.id, festivalHostId: host.id, offer: 'DRAFT' as const, authorId: null, editedBy: null };
      await tx.insert(Celebration, { id, key, calendarUid: `${id}@citylore`, ...words, ...times, ...of, createdAt: at, updatedAt: at, isSample });
      await this.when.settle(tx, id, at);
      return id;
    });
  }
}
