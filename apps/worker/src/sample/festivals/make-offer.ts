import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Celebration } from '@libs/celebrations/celebration.entity.js';
import { CreateOffer } from '@libs/celebrations/festivals/hosts/offers/create-offer.js';
import { SaveOffer } from '@libs/celebrations/festivals/hosts/offers/save-offer.js';
import { SendOffer } from '@libs/celebrations/festivals/hosts/offers/send-offer.js';
import { contentOfOffer } from './festival-content.js';
import type { Planned } from './plan-programme.js';
import { keyOf, type StagedFestival } from './stage-festival.js';

/** Writes what a host of the sample offers, and sends it, with the link of their mail. */
@Injectable()
export class MakeOffer {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly creating: CreateOffer,
    private readonly saving: SaveOffer,
    private readonly sending: SendOffer,
  ) {}

  /** What a run before has sent stays as it is. */
  async offer(token: string, planned: Planned, staged: StagedFestival): Promise<void> {
    const { offer, startsLocal, endsLocal, stands } = planned;
    const key = keyOf(staged, planned);
    const there = await this.dataSource.manager.findOneBy(Celebration, { key });
    if (there && (there.offer !== 'DRAFT' || there.deletedAt)) return;
    const id = await this.creating.create(token, { key, title: offer.title, startsLocal, endsLocal, allDay: false });
    const seen = there?.edits ?? 1;
    if (seen === 1) await this.saving.save(token, { id, edits: seen, ...contentOfOffer(planned, staged.festival) });
    if (stands !== 'DRAFT') await this.sending.send(token, id, seen === 1 ? seen + 1 : seen);
  }
}
